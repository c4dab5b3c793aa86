// What Hob knows of .NET's own types: those that lead from one expression to the next in hosts of IdentityServer, and
// those that have a method named like one that a rule looks for. Signatures only. Add what a rule needs.

namespace System
{
    public class Object { public Type GetType(); public virtual string ToString(); public virtual bool Equals(object obj); public virtual int GetHashCode(); }
    public class String : Collections.Generic.IEnumerable<char> { public static string Empty; public int Length { get; } public char this[int index] { get; } public string[] Split(params char[] separator); }
    public struct Boolean { }
    public struct Char { }
    public struct Byte { }
    public struct SByte { }
    public struct Int16 { }
    public struct UInt16 { }
    public struct Int32 { }
    public struct UInt32 { }
    public struct Int64 { }
    public struct UInt64 { }
    public struct IntPtr { }
    public struct UIntPtr { }
    public struct Single { }
    public struct Double { }
    public struct Decimal { }
    public struct Void { }
    public struct DateTime { public static DateTime Now { get; } public static DateTime UtcNow { get; } public DateTime Date { get; } public DateTime AddDays(double value); }
    public struct DateTimeOffset { public static DateTimeOffset Now { get; } public static DateTimeOffset UtcNow { get; } public DateTime UtcDateTime { get; } }
    public struct TimeSpan { public static TimeSpan FromSeconds(double value); public static TimeSpan FromMinutes(double value); }
    public static class Convert { public static int ToInt32(object value); public static long ToInt64(object value); public static short ToInt16(object value); public static string ToString(object value); }
    public struct Guid { public static Guid Empty; public static Guid NewGuid(); public static Guid Parse(string input); }
    public struct Nullable<T> { public T Value { get; } public bool HasValue { get; } }
    public abstract class ValueType { }
    public abstract class Array : Collections.IList { public int Length { get; } public static T[] Empty<T>(); public static T Find<T>(T[] array, Predicate<T> match); public static T[] FindAll<T>(T[] array, Predicate<T> match); public static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter); }
    public class Exception { public virtual string Message { get; } public Exception InnerException { get; } public virtual string Source { get; set; } public virtual string StackTrace { get; } public virtual Collections.IDictionary Data { get; } }
    public class SystemException : Exception { }
    public class ApplicationException : Exception { }
    public class ArgumentException : SystemException { public virtual string ParamName { get; } }
    public class ArgumentNullException : ArgumentException { }
    public class ArgumentOutOfRangeException : ArgumentException { }
    public class InvalidOperationException : SystemException { }
    public class NotImplementedException : SystemException { }
    public class NotSupportedException : SystemException { }
    public class AggregateException : Exception { public Collections.ObjectModel.ReadOnlyCollection<Exception> InnerExceptions { get; } }
    public interface IDisposable { void Dispose(); }
    public interface IAsyncDisposable { Threading.Tasks.ValueTask DisposeAsync(); }
    public interface IEquatable<T> { bool Equals(T other); }
    public interface IComparable<in T> { int CompareTo(T other); }
    public class EventArgs { }
    public class Tuple<T1> { public T1 Item1 { get; } }
    public class Tuple<T1, T2> { public Tuple(T1 item1, T2 item2); public T1 Item1 { get; } public T2 Item2 { get; } public void Deconstruct(out T1 item1, out T2 item2); }
    public class Tuple<T1, T2, T3> { public T1 Item1 { get; } public T2 Item2 { get; } public T3 Item3 { get; } public void Deconstruct(out T1 item1, out T2 item2, out T3 item3); }
    public class Tuple<T1, T2, T3, T4> { public T1 Item1 { get; } public T2 Item2 { get; } public T3 Item3 { get; } public T4 Item4 { get; } }
    public static class Tuple { public static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2); public static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3); }
    public struct ValueTuple<T1, T2> { public T1 Item1; public T2 Item2; }
    public struct ValueTuple<T1, T2, T3> { public T1 Item1; public T2 Item2; public T3 Item3; }
    public class Lazy<T> { public Lazy(Func<T> valueFactory); public T Value { get; } }
    public class WeakReference<T> { public bool TryGetTarget(out T target); }
    public class Progress<T> { }
    public struct Span<T> { public T this[int index] { get; } public T[] ToArray(); }
    public struct ReadOnlySpan<T> { public T this[int index] { get; } public T[] ToArray(); }
    public struct Memory<T> { public Span<T> Span { get; } public T[] ToArray(); }
    public struct ReadOnlyMemory<T> { public ReadOnlySpan<T> Span { get; } public T[] ToArray(); }
    public static class Activator { public static object CreateInstance(Type type); public static T CreateInstance<T>(); }
    public abstract class StringComparer : Collections.Generic.IEqualityComparer<string>, Collections.Generic.IComparer<string> { public static StringComparer Ordinal { get; } public static StringComparer OrdinalIgnoreCase { get; } public static StringComparer InvariantCultureIgnoreCase { get; } }
    public class Uri { public string Scheme { get; } public string Host { get; } public string AbsoluteUri { get; } }
    public class Attribute { }
    public abstract class Delegate { }
    public abstract class Enum
    {
        public static string GetName(Type enumType, object value);
        public static string GetName<TEnum>(TEnum value);
        public static string[] GetNames(Type enumType);
    }
    public abstract class Type : Reflection.MemberInfo
    {
        public Reflection.Assembly Assembly { get; }
        public Type BaseType { get; }
        public string FullName { get; }
        public string Namespace { get; }
        public static Type GetType(string typeName);
        public Type[] GetGenericArguments();
        public Type GetGenericTypeDefinition();
        public Type[] GetInterfaces();
        public Type GetElementType();
        public virtual Type[] GenericTypeArguments { get; }
        public Reflection.MemberInfo[] GetMember(string name);
        public Reflection.MemberInfo[] GetMembers();
        public Reflection.FieldInfo GetField(string name);
        public Reflection.FieldInfo[] GetFields();
        public Reflection.MethodInfo GetMethod(string name);
        public Reflection.MethodInfo[] GetMethods();
        public Reflection.PropertyInfo GetProperty(string name);
        public Reflection.PropertyInfo[] GetProperties();
    }
    public interface IServiceProvider { object GetService(Type serviceType); }
    public class AppDomain
    {
        public static AppDomain CurrentDomain { get; }
        public Reflection.Assembly[] GetAssemblies();
    }
    public delegate void EventHandler(object sender, EventArgs e);
    public delegate void EventHandler<TEventArgs>(object sender, TEventArgs e);
    public delegate TOutput Converter<in TInput, out TOutput>(TInput input);
    public delegate int Comparison<in T>(T x, T y);
    public delegate void Action();
    public delegate void Action<in T>(T obj);
    public delegate void Action<in T1, in T2>(T1 arg1, T2 arg2);
    public delegate void Action<in T1, in T2, in T3>(T1 arg1, T2 arg2, T3 arg3);
    public delegate void Action<in T1, in T2, in T3, in T4>(T1 arg1, T2 arg2, T3 arg3, T4 arg4);
    public delegate TResult Func<out TResult>();
    public delegate TResult Func<in T, out TResult>(T arg);
    public delegate TResult Func<in T1, in T2, out TResult>(T1 arg1, T2 arg2);
    public delegate TResult Func<in T1, in T2, in T3, out TResult>(T1 arg1, T2 arg2, T3 arg3);
    public delegate TResult Func<in T1, in T2, in T3, in T4, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4);
    public delegate TResult Func<in T1, in T2, in T3, in T4, in T5, out TResult>(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5);
    public delegate bool Predicate<in T>(T obj);
}

namespace System.Reflection
{
    public abstract class MemberInfo { public string Name { get; } public Type DeclaringType { get; } public Module Module { get; } }
    public abstract class FieldInfo : MemberInfo { public Type FieldType { get; } }
    public abstract class PropertyInfo : MemberInfo { public Type PropertyType { get; } }
    public abstract class MethodInfo : MemberInfo { public Type ReturnType { get; } }
    public abstract class TypeInfo : Type { }
    public abstract class Module { public Assembly Assembly { get; } }
    public class AssemblyName { public string Name { get; set; } public string FullName { get; } }
    public abstract class Assembly
    {
        public string FullName { get; }
        public string Location { get; }
        public virtual AssemblyName GetName();
        public virtual AssemblyName GetName(bool copiedName);
        public static Assembly GetAssembly(Type type);
        public static Assembly GetCallingAssembly();
        public static Assembly GetEntryAssembly();
        public static Assembly GetExecutingAssembly();
        public static Assembly Load(string assemblyString);
        public static Assembly LoadFrom(string assemblyFile);
        public Type[] GetTypes();
        public Type[] GetExportedTypes();
    }
    public static class IntrospectionExtensions { public static TypeInfo GetTypeInfo(this Type type); }
    public static class CustomAttributeExtensions
    {
        public static T GetCustomAttribute<T>(this MemberInfo element);
        public static T GetCustomAttribute<T>(this MemberInfo element, bool inherit);
        public static T GetCustomAttribute<T>(this Assembly element);
        public static Collections.Generic.IEnumerable<T> GetCustomAttributes<T>(this MemberInfo element);
    }
}

namespace System.ComponentModel.DataAnnotations
{
    public sealed class DisplayAttribute : Attribute
    {
        public string Name { get; set; }
        public string GetName();
        public string GetDescription();
    }
}

namespace System.Data
{
    public interface IDataRecord { string GetName(int i); }
    public interface IDataReader : IDataRecord { }
}

namespace System.Data.Common
{
    public abstract class DbDataReader : IDataReader { public abstract string GetName(int ordinal); }
}

namespace System.Collections
{
    public interface IEnumerable { IEnumerator GetEnumerator(); }
    public interface IEnumerator { object Current { get; } bool MoveNext(); }
    public interface ICollection : IEnumerable { int Count { get; } }
    public interface IList : ICollection { object this[int index] { get; set; } }
    public interface IDictionary : ICollection { object this[object key] { get; set; } ICollection Keys { get; } ICollection Values { get; } }
    public struct DictionaryEntry { public object Key { get; set; } public object Value { get; set; } }
}

namespace System.Collections.Specialized
{
    public class NameValueCollection : System.Collections.ICollection { public string this[string name] { get; set; } public virtual string[] AllKeys { get; } public virtual string Get(string name); public virtual string[] GetValues(string name); }
}

namespace System.Collections.ObjectModel
{
    using System.Collections.Generic;

    public class Collection<T> : IList<T>, IReadOnlyList<T> { public T this[int index] { get; set; } protected IList<T> Items { get; } }
    public class ObservableCollection<T> : Collection<T> { }
    public class ReadOnlyCollection<T> : IList<T>, IReadOnlyList<T> { public T this[int index] { get; } }
    public abstract class KeyedCollection<TKey, TItem> : Collection<TItem> { public TItem this[TKey key] { get; } }
}

namespace System.Collections.Generic
{
    public interface IEnumerable<out T> : IEnumerable { IEnumerator<T> GetEnumerator(); }
    public interface IEnumerator<out T> { T Current { get; } bool MoveNext(); }
    public interface IAsyncEnumerable<out T> { IAsyncEnumerator<T> GetAsyncEnumerator(System.Threading.CancellationToken cancellationToken = default); }
    public interface IAsyncEnumerator<out T> { T Current { get; } System.Threading.Tasks.ValueTask<bool> MoveNextAsync(); }
    public interface IComparer<in T> { int Compare(T x, T y); }
    public interface IEqualityComparer<in T> { bool Equals(T x, T y); int GetHashCode(T obj); }
    public abstract class EqualityComparer<T> : IEqualityComparer<T> { public static EqualityComparer<T> Default { get; } }
    public abstract class Comparer<T> : IComparer<T> { public static Comparer<T> Default { get; } }
    public interface IReadOnlyCollection<out T> : IEnumerable<T> { public int Count { get; } }
    public interface IReadOnlyList<out T> : IReadOnlyCollection<T> { T this[int index] { get; } }
    public interface IReadOnlySet<T> : IReadOnlyCollection<T> { bool Contains(T item); }
    public interface ICollection<T> : IEnumerable<T> { public int Count { get; } bool IsReadOnly { get; } void Add(T item); void Clear(); bool Contains(T item); void CopyTo(T[] array, int arrayIndex); bool Remove(T item); }
    public interface IList<T> : ICollection<T> { T this[int index] { get; set; } int IndexOf(T item); void Insert(int index, T item); void RemoveAt(int index); }
    public interface ISet<T> : ICollection<T> { bool Add(T item); void UnionWith(IEnumerable<T> other); }
    public class List<T> : IList<T>, IReadOnlyList<T>, IList
    {
        public List();
        public List(int capacity);
        public List(IEnumerable<T> collection);
        public T this[int index] { get; set; }
        public void AddRange(IEnumerable<T> collection);
        public System.Collections.ObjectModel.ReadOnlyCollection<T> AsReadOnly();
        public List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter);
        public bool Exists(Predicate<T> match);
        public T Find(Predicate<T> match);
        public List<T> FindAll(Predicate<T> match);
        public int FindIndex(Predicate<T> match);
        public T FindLast(Predicate<T> match);
        public void ForEach(Action<T> action);
        public List<T> GetRange(int index, int count);
        public void InsertRange(int index, IEnumerable<T> collection);
        public int RemoveAll(Predicate<T> match);
        public void Sort();
        public void Sort(Comparison<T> comparison);
        public T[] ToArray();
        public bool TrueForAll(Predicate<T> match);
    }
    public class HashSet<T> : ISet<T>, IReadOnlySet<T> { public HashSet(); public HashSet(IEnumerable<T> collection); public HashSet(IEqualityComparer<T> comparer); public int RemoveWhere(Predicate<T> match); public bool TryGetValue(T equalValue, out T actualValue); }
    public class SortedSet<T> : ISet<T> { public T Min { get; } public T Max { get; } }
    public class LinkedList<T> : ICollection<T> { }
    public class Queue<T> : IReadOnlyCollection<T> { public void Enqueue(T item); public T Dequeue(); public T Peek(); public bool TryDequeue(out T result); }
    public class Stack<T> : IReadOnlyCollection<T> { public void Push(T item); public T Pop(); public T Peek(); public bool TryPop(out T result); }
    public struct KeyValuePair<TKey, TValue> { public KeyValuePair(TKey key, TValue value); public TKey Key { get; } public TValue Value { get; } public void Deconstruct(out TKey key, out TValue value); }
    public interface IDictionary<TKey, TValue> : ICollection<KeyValuePair<TKey, TValue>>
    {
        TValue this[TKey key] { get; set; }
        ICollection<TKey> Keys { get; }
        ICollection<TValue> Values { get; }
        void Add(TKey key, TValue value);
        bool ContainsKey(TKey key);
        bool Remove(TKey key);
        bool TryGetValue(TKey key, out TValue value);
    }
    public interface IReadOnlyDictionary<TKey, TValue> : IReadOnlyCollection<KeyValuePair<TKey, TValue>>
    {
        TValue this[TKey key] { get; }
        IEnumerable<TKey> Keys { get; }
        IEnumerable<TValue> Values { get; }
        bool ContainsKey(TKey key);
        bool TryGetValue(TKey key, out TValue value);
    }
    public class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDictionary
    {
        public Dictionary();
        public Dictionary(IDictionary<TKey, TValue> dictionary);
        public Dictionary(IEqualityComparer<TKey> comparer);
        public TValue this[TKey key] { get; set; }
        public IEqualityComparer<TKey> Comparer { get; }
        public bool Remove(TKey key, out TValue value);
        public bool TryAdd(TKey key, TValue value);
    }
    public class SortedDictionary<TKey, TValue> : IDictionary<TKey, TValue> { }
    public class SortedList<TKey, TValue> : IDictionary<TKey, TValue> { }
    public static class CollectionExtensions
    {
        public static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key);
        public static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue);
        public static bool TryAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, TValue value);
    }
}

namespace System.Collections.Concurrent
{
    using System.Collections.Generic;

    public class ConcurrentDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
    {
        public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory);
        public TValue GetOrAdd(TKey key, TValue value);
        public TValue AddOrUpdate(TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory);
        public TValue AddOrUpdate(TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory);
        public bool TryAdd(TKey key, TValue value);
        public bool TryRemove(TKey key, out TValue value);
        public bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue);
    }
    public class ConcurrentBag<T> : IReadOnlyCollection<T> { public void Add(T item); public bool TryTake(out T result); public bool TryPeek(out T result); }
    public class ConcurrentQueue<T> : IReadOnlyCollection<T> { public void Enqueue(T item); public bool TryDequeue(out T result); public bool TryPeek(out T result); }
    public class ConcurrentStack<T> : IReadOnlyCollection<T> { public void Push(T item); public bool TryPop(out T result); }
    public class BlockingCollection<T> : IReadOnlyCollection<T> { public void Add(T item); public T Take(); public bool TryTake(out T item); public IEnumerable<T> GetConsumingEnumerable(); }
}

namespace System.Collections.Immutable
{
    using System.Collections.Generic;

    public interface IImmutableList<T> : IReadOnlyList<T> { }
    public struct ImmutableArray<T> : IList<T>, IReadOnlyList<T> { public T this[int index] { get; } public ImmutableArray<T> Add(T item); }
    public class ImmutableList<T> : IImmutableList<T>, IList<T> { public T this[int index] { get; } public ImmutableList<T> Add(T value); }
    public class ImmutableHashSet<T> : ISet<T>, IReadOnlyCollection<T> { public ImmutableHashSet<T> Add(T item); }
    public class ImmutableDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue> { public ImmutableDictionary<TKey, TValue> Add(TKey key, TValue value); public ImmutableDictionary<TKey, TValue> SetItem(TKey key, TValue value); }
    public static class ImmutableExtensions
    {
        public static ImmutableArray<T> ToImmutableArray<T>(this IEnumerable<T> items);
        public static ImmutableList<T> ToImmutableList<T>(this IEnumerable<T> source);
        public static ImmutableHashSet<T> ToImmutableHashSet<T>(this IEnumerable<T> source);
        public static ImmutableDictionary<TKey, TValue> ToImmutableDictionary<T, TKey, TValue>(this IEnumerable<T> source, Func<T, TKey> keySelector, Func<T, TValue> elementSelector);
    }
}

namespace System.Linq
{
    using System.Collections.Generic;
    using System.Linq.Expressions;

    public interface IQueryable : System.Collections.IEnumerable { Type ElementType { get; } Expression Expression { get; } }
    public interface IQueryable<out T> : IEnumerable<T>, IQueryable { }
    public interface IOrderedEnumerable<out T> : IEnumerable<T> { }
    public interface IOrderedQueryable<out T> : IQueryable<T> { }
    public interface IGrouping<out TKey, out TElement> : IEnumerable<TElement> { public TKey Key { get; } }
    public interface ILookup<TKey, TElement> : IEnumerable<IGrouping<TKey, TElement>> { int Count { get; } IEnumerable<TElement> this[TKey key] { get; } bool Contains(TKey key); }
    public static class Enumerable
    {
        public static T First<T>(this IEnumerable<T> source);
        public static T First<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static T FirstOrDefault<T>(this IEnumerable<T> source);
        public static T FirstOrDefault<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static T Single<T>(this IEnumerable<T> source);
        public static T Single<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static T SingleOrDefault<T>(this IEnumerable<T> source);
        public static T SingleOrDefault<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static T Last<T>(this IEnumerable<T> source);
        public static T Last<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static T LastOrDefault<T>(this IEnumerable<T> source);
        public static T LastOrDefault<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static T FirstOrDefault<T>(this IEnumerable<T> source, Func<T, bool> predicate, T defaultValue);
        public static T SingleOrDefault<T>(this IEnumerable<T> source, Func<T, bool> predicate, T defaultValue);
        public static T LastOrDefault<T>(this IEnumerable<T> source, Func<T, bool> predicate, T defaultValue);
        public static T ElementAt<T>(this IEnumerable<T> source, int index);
        public static T ElementAtOrDefault<T>(this IEnumerable<T> source, int index);
        public static bool Any<T>(this IEnumerable<T> source);
        public static bool Any<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static bool All<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static int Count<T>(this IEnumerable<T> source);
        public static int Count<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static long LongCount<T>(this IEnumerable<T> source);
        public static bool Contains<T>(this IEnumerable<T> source, T value);
        public static bool Contains<T>(this IEnumerable<T> source, T value, IEqualityComparer<T> comparer);
        public static bool SequenceEqual<T>(this IEnumerable<T> first, IEnumerable<T> second);
        public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static IEnumerable<T> Where<T>(this IEnumerable<T> source, Func<T, int, bool> predicate);
        public static IEnumerable<T> TakeWhile<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static IEnumerable<T> TakeWhile<T>(this IEnumerable<T> source, Func<T, int, bool> predicate);
        public static IEnumerable<T> SkipWhile<T>(this IEnumerable<T> source, Func<T, bool> predicate);
        public static IEnumerable<T> SkipWhile<T>(this IEnumerable<T> source, Func<T, int, bool> predicate);
        public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source);
        public static IEnumerable<T> Reverse<T>(this IEnumerable<T> source);
        public static IEnumerable<T> DefaultIfEmpty<T>(this IEnumerable<T> source);
        public static IEnumerable<T> Distinct<T>(this IEnumerable<T> source, IEqualityComparer<T> comparer);
        public static IEnumerable<T> Skip<T>(this IEnumerable<T> source, int count);
        public static IEnumerable<T> Take<T>(this IEnumerable<T> source, int count);
        public static IEnumerable<T> SkipLast<T>(this IEnumerable<T> source, int count);
        public static IEnumerable<T> TakeLast<T>(this IEnumerable<T> source, int count);
        public static IEnumerable<T> Concat<T>(this IEnumerable<T> first, IEnumerable<T> second);
        public static IEnumerable<T> Union<T>(this IEnumerable<T> first, IEnumerable<T> second);
        public static IEnumerable<T> Intersect<T>(this IEnumerable<T> first, IEnumerable<T> second);
        public static IEnumerable<T> Except<T>(this IEnumerable<T> first, IEnumerable<T> second);
        public static IEnumerable<T> Union<T>(this IEnumerable<T> first, IEnumerable<T> second, IEqualityComparer<T> comparer);
        public static IEnumerable<T> Intersect<T>(this IEnumerable<T> first, IEnumerable<T> second, IEqualityComparer<T> comparer);
        public static IEnumerable<T> Except<T>(this IEnumerable<T> first, IEnumerable<T> second, IEqualityComparer<T> comparer);
        public static IEnumerable<T> Append<T>(this IEnumerable<T> source, T element);
        public static IEnumerable<T> Prepend<T>(this IEnumerable<T> source, T element);
        public static IEnumerable<T> DistinctBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector);
        public static IOrderedEnumerable<T> OrderBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector);
        public static IOrderedEnumerable<T> OrderByDescending<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector);
        public static IOrderedEnumerable<T> OrderBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector, IComparer<TKey> comparer);
        public static IOrderedEnumerable<T> OrderByDescending<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector, IComparer<TKey> comparer);
        public static IOrderedEnumerable<T> ThenBy<T, TKey>(this IOrderedEnumerable<T> source, Func<T, TKey> keySelector);
        public static IOrderedEnumerable<T> ThenByDescending<T, TKey>(this IOrderedEnumerable<T> source, Func<T, TKey> keySelector);
        public static T MinBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector);
        public static T MaxBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector);
        public static T Min<T>(this IEnumerable<T> source);
        public static TResult Min<T, TResult>(this IEnumerable<T> source, Func<T, TResult> selector);
        public static T Max<T>(this IEnumerable<T> source);
        public static TResult Max<T, TResult>(this IEnumerable<T> source, Func<T, TResult> selector);
        public static int Sum<T>(this IEnumerable<T> source, Func<T, int> selector);
        public static long Sum<T>(this IEnumerable<T> source, Func<T, long> selector);
        public static decimal Sum<T>(this IEnumerable<T> source, Func<T, decimal> selector);
        public static double Sum<T>(this IEnumerable<T> source, Func<T, double> selector);
        public static int Sum(this IEnumerable<int> source);
        public static int Average<T>(this IEnumerable<T> source, Func<T, int> selector);
        public static long Average<T>(this IEnumerable<T> source, Func<T, long> selector);
        public static decimal Average<T>(this IEnumerable<T> source, Func<T, decimal> selector);
        public static double Average<T>(this IEnumerable<T> source, Func<T, double> selector);
        public static int Average(this IEnumerable<int> source);
        public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, TResult> selector);
        public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> source, Func<T, int, TResult> selector);
        public static IEnumerable<TResult> SelectMany<T, TResult>(this IEnumerable<T> source, Func<T, IEnumerable<TResult>> selector);
        public static IEnumerable<TResult> SelectMany<T, TCollection, TResult>(this IEnumerable<T> source, Func<T, IEnumerable<TCollection>> collectionSelector, Func<T, TCollection, TResult> resultSelector);
        public static IEnumerable<IGrouping<TKey, T>> GroupBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector);
        public static IEnumerable<IGrouping<TKey, T>> GroupBy<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector, IEqualityComparer<TKey> comparer);
        public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<T, TKey, TElement>(this IEnumerable<T> source, Func<T, TKey> keySelector, Func<T, TElement> elementSelector);
        public static IEnumerable<TResult> GroupBy<T, TKey, TResult>(this IEnumerable<T> source, Func<T, TKey> keySelector, Func<TKey, IEnumerable<T>, TResult> resultSelector);
        public static IEnumerable<TResult> Join<T, TInner, TKey, TResult>(this IEnumerable<T> outer, IEnumerable<TInner> inner, Func<T, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<T, TInner, TResult> resultSelector);
        public static IEnumerable<TResult> GroupJoin<T, TInner, TKey, TResult>(this IEnumerable<T> outer, IEnumerable<TInner> inner, Func<T, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<T, IEnumerable<TInner>, TResult> resultSelector);
        public static IEnumerable<(T First, TSecond Second)> Zip<T, TSecond>(this IEnumerable<T> first, IEnumerable<TSecond> second);
        public static IEnumerable<TResult> Zip<T, TSecond, TResult>(this IEnumerable<T> first, IEnumerable<TSecond> second, Func<T, TSecond, TResult> resultSelector);
        public static IEnumerable<T[]> Chunk<T>(this IEnumerable<T> source, int size);
        public static T Aggregate<T>(this IEnumerable<T> source, Func<T, T, T> func);
        public static TAccumulate Aggregate<T, TAccumulate>(this IEnumerable<T> source, TAccumulate seed, Func<TAccumulate, T, TAccumulate> func);
        public static IEnumerable<T> AsEnumerable<T>(this IEnumerable<T> source);
        public static IEnumerable<T> Cast<T>(this System.Collections.IEnumerable source);
        public static IEnumerable<T> OfType<T>(this System.Collections.IEnumerable source);
        public static IEnumerable<T> Empty<T>();
        public static IEnumerable<T> Repeat<T>(T element, int count);
        public static IEnumerable<int> Range(int start, int count);
        public static List<T> ToList<T>(this IEnumerable<T> source);
        public static T[] ToArray<T>(this IEnumerable<T> source);
        public static HashSet<T> ToHashSet<T>(this IEnumerable<T> source);
        public static HashSet<T> ToHashSet<T>(this IEnumerable<T> source, IEqualityComparer<T> comparer);
        public static Dictionary<TKey, T> ToDictionary<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector);
        public static Dictionary<TKey, T> ToDictionary<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector, IEqualityComparer<TKey> comparer);
        public static Dictionary<TKey, TElement> ToDictionary<T, TKey, TElement>(this IEnumerable<T> source, Func<T, TKey> keySelector, Func<T, TElement> elementSelector);
        public static Dictionary<TKey, TElement> ToDictionary<T, TKey, TElement>(this IEnumerable<T> source, Func<T, TKey> keySelector, Func<T, TElement> elementSelector, IEqualityComparer<TKey> comparer);
        public static ILookup<TKey, T> ToLookup<T, TKey>(this IEnumerable<T> source, Func<T, TKey> keySelector);
        public static ILookup<TKey, TElement> ToLookup<T, TKey, TElement>(this IEnumerable<T> source, Func<T, TKey> keySelector, Func<T, TElement> elementSelector);
    }
    public static class Queryable
    {
        public static T First<T>(this IQueryable<T> source);
        public static T First<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static T FirstOrDefault<T>(this IQueryable<T> source);
        public static T FirstOrDefault<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static T Single<T>(this IQueryable<T> source);
        public static T Single<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static T SingleOrDefault<T>(this IQueryable<T> source);
        public static T SingleOrDefault<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static T Last<T>(this IQueryable<T> source);
        public static T Last<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static T LastOrDefault<T>(this IQueryable<T> source);
        public static T LastOrDefault<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static T FirstOrDefault<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, T defaultValue);
        public static T SingleOrDefault<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, T defaultValue);
        public static T LastOrDefault<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, T defaultValue);
        public static T ElementAt<T>(this IQueryable<T> source, int index);
        public static T ElementAtOrDefault<T>(this IQueryable<T> source, int index);
        public static bool Any<T>(this IQueryable<T> source);
        public static bool Any<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static bool All<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static int Count<T>(this IQueryable<T> source);
        public static int Count<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static long LongCount<T>(this IQueryable<T> source);
        public static bool Contains<T>(this IQueryable<T> source, T value);
        public static bool Contains<T>(this IQueryable<T> source, T value, IEqualityComparer<T> comparer);
        public static bool SequenceEqual<T>(this IQueryable<T> first, IEnumerable<T> second);
        public static IQueryable<T> Where<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static IQueryable<T> Where<T>(this IQueryable<T> source, Expression<Func<T, int, bool>> predicate);
        public static IQueryable<T> TakeWhile<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static IQueryable<T> TakeWhile<T>(this IQueryable<T> source, Expression<Func<T, int, bool>> predicate);
        public static IQueryable<T> SkipWhile<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate);
        public static IQueryable<T> SkipWhile<T>(this IQueryable<T> source, Expression<Func<T, int, bool>> predicate);
        public static IQueryable<T> Distinct<T>(this IQueryable<T> source);
        public static IQueryable<T> Reverse<T>(this IQueryable<T> source);
        public static IQueryable<T> DefaultIfEmpty<T>(this IQueryable<T> source);
        public static IQueryable<T> Distinct<T>(this IQueryable<T> source, IEqualityComparer<T> comparer);
        public static IQueryable<T> Skip<T>(this IQueryable<T> source, int count);
        public static IQueryable<T> Take<T>(this IQueryable<T> source, int count);
        public static IQueryable<T> SkipLast<T>(this IQueryable<T> source, int count);
        public static IQueryable<T> TakeLast<T>(this IQueryable<T> source, int count);
        public static IQueryable<T> Concat<T>(this IQueryable<T> first, IEnumerable<T> second);
        public static IQueryable<T> Union<T>(this IQueryable<T> first, IEnumerable<T> second);
        public static IQueryable<T> Intersect<T>(this IQueryable<T> first, IEnumerable<T> second);
        public static IQueryable<T> Except<T>(this IQueryable<T> first, IEnumerable<T> second);
        public static IQueryable<T> Union<T>(this IQueryable<T> first, IEnumerable<T> second, IEqualityComparer<T> comparer);
        public static IQueryable<T> Intersect<T>(this IQueryable<T> first, IEnumerable<T> second, IEqualityComparer<T> comparer);
        public static IQueryable<T> Except<T>(this IQueryable<T> first, IEnumerable<T> second, IEqualityComparer<T> comparer);
        public static IQueryable<T> Append<T>(this IQueryable<T> source, T element);
        public static IQueryable<T> Prepend<T>(this IQueryable<T> source, T element);
        public static IQueryable<T> DistinctBy<T, TKey>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector);
        public static IOrderedQueryable<T> OrderBy<T, TKey>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector);
        public static IOrderedQueryable<T> OrderByDescending<T, TKey>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector);
        public static IOrderedQueryable<T> OrderBy<T, TKey>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector, IComparer<TKey> comparer);
        public static IOrderedQueryable<T> OrderByDescending<T, TKey>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector, IComparer<TKey> comparer);
        public static IOrderedQueryable<T> ThenBy<T, TKey>(this IOrderedQueryable<T> source, Expression<Func<T, TKey>> keySelector);
        public static IOrderedQueryable<T> ThenByDescending<T, TKey>(this IOrderedQueryable<T> source, Expression<Func<T, TKey>> keySelector);
        public static T MinBy<T, TKey>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector);
        public static T MaxBy<T, TKey>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector);
        public static T Min<T>(this IQueryable<T> source);
        public static TResult Min<T, TResult>(this IQueryable<T> source, Expression<Func<T, TResult>> selector);
        public static T Max<T>(this IQueryable<T> source);
        public static TResult Max<T, TResult>(this IQueryable<T> source, Expression<Func<T, TResult>> selector);
        public static int Sum<T>(this IQueryable<T> source, Expression<Func<T, int>> selector);
        public static long Sum<T>(this IQueryable<T> source, Expression<Func<T, long>> selector);
        public static decimal Sum<T>(this IQueryable<T> source, Expression<Func<T, decimal>> selector);
        public static double Sum<T>(this IQueryable<T> source, Expression<Func<T, double>> selector);
        public static int Sum(this IQueryable<int> source);
        public static int Average<T>(this IQueryable<T> source, Expression<Func<T, int>> selector);
        public static long Average<T>(this IQueryable<T> source, Expression<Func<T, long>> selector);
        public static decimal Average<T>(this IQueryable<T> source, Expression<Func<T, decimal>> selector);
        public static double Average<T>(this IQueryable<T> source, Expression<Func<T, double>> selector);
        public static int Average(this IQueryable<int> source);
        public static IQueryable<TResult> Select<T, TResult>(this IQueryable<T> source, Expression<Func<T, TResult>> selector);
        public static IQueryable<TResult> Select<T, TResult>(this IQueryable<T> source, Expression<Func<T, int, TResult>> selector);
        public static IQueryable<TResult> SelectMany<T, TResult>(this IQueryable<T> source, Expression<Func<T, IEnumerable<TResult>>> selector);
        public static IQueryable<TResult> SelectMany<T, TCollection, TResult>(this IQueryable<T> source, Expression<Func<T, IEnumerable<TCollection>>> collectionSelector, Expression<Func<T, TCollection, TResult>> resultSelector);
        public static IQueryable<IGrouping<TKey, T>> GroupBy<T, TKey>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector);
        public static IQueryable<IGrouping<TKey, T>> GroupBy<T, TKey>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector, IEqualityComparer<TKey> comparer);
        public static IQueryable<IGrouping<TKey, TElement>> GroupBy<T, TKey, TElement>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector, Expression<Func<T, TElement>> elementSelector);
        public static IQueryable<TResult> GroupBy<T, TKey, TResult>(this IQueryable<T> source, Expression<Func<T, TKey>> keySelector, Expression<Func<TKey, IEnumerable<T>, TResult>> resultSelector);
        public static IQueryable<TResult> Join<T, TInner, TKey, TResult>(this IQueryable<T> outer, IEnumerable<TInner> inner, Expression<Func<T, TKey>> outerKeySelector, Expression<Func<TInner, TKey>> innerKeySelector, Expression<Func<T, TInner, TResult>> resultSelector);
        public static IQueryable<TResult> GroupJoin<T, TInner, TKey, TResult>(this IQueryable<T> outer, IEnumerable<TInner> inner, Expression<Func<T, TKey>> outerKeySelector, Expression<Func<TInner, TKey>> innerKeySelector, Expression<Func<T, IEnumerable<TInner>, TResult>> resultSelector);
        public static IQueryable<(T First, TSecond Second)> Zip<T, TSecond>(this IQueryable<T> first, IEnumerable<TSecond> second);
        public static IQueryable<TResult> Zip<T, TSecond, TResult>(this IQueryable<T> first, IEnumerable<TSecond> second, Expression<Func<T, TSecond, TResult>> resultSelector);
        public static IQueryable<T[]> Chunk<T>(this IQueryable<T> source, int size);
        public static T Aggregate<T>(this IQueryable<T> source, Expression<Func<T, T, T>> func);
        public static TAccumulate Aggregate<T, TAccumulate>(this IQueryable<T> source, TAccumulate seed, Expression<Func<TAccumulate, T, TAccumulate>> func);
        public static IQueryable<T> AsQueryable<T>(this IEnumerable<T> source);
        public static IQueryable<T> Cast<T>(this IQueryable source);
        public static IQueryable<T> OfType<T>(this IQueryable source);
    }
}

namespace System.Linq.Expressions
{
    public abstract class Expression { public virtual Type Type { get; } }
    public abstract class LambdaExpression : Expression { public Expression Body { get; } }
    public class Expression<TDelegate> : LambdaExpression { public TDelegate Compile(); }
}

namespace System.Threading
{
    public struct CancellationToken { }
}

namespace System.Threading.Tasks
{
    public class Task
    {
        public static Task CompletedTask { get; }
        public static Task<T> FromResult<T>(T result);
        public static Task<T> FromException<T>(Exception exception);
        public static Task Delay(TimeSpan delay);
        public static Task Delay(int millisecondsDelay);
        public static Task Run(Action action);
        public static Task Run(Func<Task> function);
        public static Task<T> Run<T>(Func<T> function);
        public static Task<T> Run<T>(Func<Task<T>> function);
        public static Task WhenAll(params Task[] tasks);
        public static Task WhenAll(Collections.Generic.IEnumerable<Task> tasks);
        public static Task<T[]> WhenAll<T>(params Task<T>[] tasks);
        public static Task<T[]> WhenAll<T>(Collections.Generic.IEnumerable<Task<T>> tasks);
        public static Task<Task<T>> WhenAny<T>(params Task<T>[] tasks);
        public Runtime.CompilerServices.TaskAwaiter GetAwaiter();
        public void Wait();
        public Runtime.CompilerServices.ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext);
    }
    public class Task<TResult> : Task
    {
        public TResult Result { get; }
        public Task<TNew> ContinueWith<TNew>(Func<Task<TResult>, TNew> continuationFunction);
        public Task<TResult> WaitAsync(TimeSpan timeout);
        public Task<TResult> WaitAsync(CancellationToken cancellationToken);
        public Task<TResult> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken);
        public Runtime.CompilerServices.TaskAwaiter<TResult> GetAwaiter();
        public Runtime.CompilerServices.ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext);
    }
    public class TaskCompletionSource<TResult> { public Task<TResult> Task { get; } }
    public struct ValueTask { public Task AsTask(); public static ValueTask<T> FromResult<T>(T result); }
    public struct ValueTask<TResult>
    {
        public TResult Result { get; }
        public Runtime.CompilerServices.ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext);
    }
}

namespace System.Runtime.CompilerServices
{
    public struct TaskAwaiter { public void GetResult(); }
    public struct TaskAwaiter<TResult> { public TResult GetResult(); }
    public struct ConfiguredTaskAwaitable { public TaskAwaiter GetAwaiter(); }
    public struct ConfiguredTaskAwaitable<TResult> { public TaskAwaiter<TResult> GetAwaiter(); }
}

namespace System.Security.Principal
{
    public interface IIdentity { string Name { get; } string AuthenticationType { get; } bool IsAuthenticated { get; } }
    public interface IPrincipal { IIdentity Identity { get; } bool IsInRole(string role); }
    public class GenericIdentity : Security.Claims.ClaimsIdentity { }
    public class GenericPrincipal : Security.Claims.ClaimsPrincipal { }
    public class WindowsIdentity : Security.Claims.ClaimsIdentity { public static WindowsIdentity GetCurrent(); }
    public class WindowsPrincipal : Security.Claims.ClaimsPrincipal { }
}

namespace System.Security.Claims
{
    public class Claim { public string Type { get; } public string Value { get; } public ClaimsIdentity Subject { get; } }
    public class ClaimsIdentity : Principal.IIdentity
    {
        public virtual string Name { get; }
        public virtual string AuthenticationType { get; }
        public virtual bool IsAuthenticated { get; }
        public ClaimsIdentity Actor { get; set; }
        public virtual Collections.Generic.IEnumerable<Claim> Claims { get; }
        public virtual ClaimsIdentity Clone();
        public virtual Claim FindFirst(string type);
        public virtual Claim FindFirst(Predicate<Claim> match);
        public virtual Collections.Generic.IEnumerable<Claim> FindAll(string type);
    }
    public class ClaimsPrincipal : Principal.IPrincipal
    {
        public static ClaimsPrincipal Current { get; }
        public virtual Principal.IIdentity Identity { get; }
        public virtual Collections.Generic.IEnumerable<ClaimsIdentity> Identities { get; }
        public virtual Collections.Generic.IEnumerable<Claim> Claims { get; }
        public virtual ClaimsPrincipal Clone();
        public virtual Claim FindFirst(string type);
        public virtual Claim FindFirst(Predicate<Claim> match);
        public virtual Collections.Generic.IEnumerable<Claim> FindAll(string type);
        public virtual bool HasClaim(string type, string value);
        public virtual bool IsInRole(string role);
    }
}

namespace System.Text.Json
{
    using System.Threading;
    using System.Threading.Tasks;

    public static class JsonSerializer
    {
        public static string Serialize<T>(T value, JsonSerializerOptions options = null);
        public static T Deserialize<T>(string json, JsonSerializerOptions options = null);
        public static T Deserialize<T>(ReadOnlySpan<byte> utf8Json, JsonSerializerOptions options = null);
        public static object Deserialize(string json, Type returnType, JsonSerializerOptions options = null);
        public static ValueTask<T> DeserializeAsync<T>(IO.Stream utf8Json, JsonSerializerOptions options = null, CancellationToken cancellationToken = default);
    }
}

namespace System.Net.Http.Json
{
    using System.Text.Json;
    using System.Threading;
    using System.Threading.Tasks;

    public static class HttpContentJsonExtensions
    {
        public static Task<T> ReadFromJsonAsync<T>(this HttpContent content, CancellationToken cancellationToken = default);
        public static Task<T> ReadFromJsonAsync<T>(this HttpContent content, JsonSerializerOptions options, CancellationToken cancellationToken = default);
    }
    public static class HttpClientJsonExtensions
    {
        public static Task<T> GetFromJsonAsync<T>(this HttpClient client, string requestUri, CancellationToken cancellationToken = default);
        public static Task<T> GetFromJsonAsync<T>(this HttpClient client, string requestUri, JsonSerializerOptions options, CancellationToken cancellationToken = default);
        public static Task<HttpResponseMessage> PostAsJsonAsync<T>(this HttpClient client, string requestUri, T value, CancellationToken cancellationToken = default);
        public static Task<HttpResponseMessage> PutAsJsonAsync<T>(this HttpClient client, string requestUri, T value, CancellationToken cancellationToken = default);
    }
}

namespace System.Net.Http
{
    public class HttpContent : IDisposable { }
    public class HttpMessageInvoker : IDisposable { }
    public class HttpClient : HttpMessageInvoker { public Uri BaseAddress { get; set; } }
    public class HttpResponseMessage : IDisposable { public HttpContent Content { get; set; } public bool IsSuccessStatusCode { get; } }
    public interface IHttpClientFactory { HttpClient CreateClient(string name); }
}
