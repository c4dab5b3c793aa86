// What Hob knows of .NET's own types: those that lead from one expression to the next in hosts of IdentityServer, and
// those that have a method named like one that a rule looks for. Signatures only. Add what a rule needs.

namespace System
{
    public class Object { public Type GetType(); public virtual string ToString(); }
    public class String : Collections.Generic.IEnumerable<char> { public int Length { get; } }
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
    public struct DateTime { }
    public struct DateTimeOffset { }
    public struct TimeSpan { }
    public struct Guid { }
    public struct Nullable<T> { public T Value { get; } }
    public class Exception { public string Message { get; } public Exception InnerException { get; } }
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
    public delegate void Action();
    public delegate void Action<in T>(T obj);
    public delegate void Action<in T1, in T2>(T1 arg1, T2 arg2);
    public delegate void Action<in T1, in T2, in T3>(T1 arg1, T2 arg2, T3 arg3);
    public delegate TResult Func<out TResult>();
    public delegate TResult Func<in T, out TResult>(T arg);
    public delegate TResult Func<in T1, in T2, out TResult>(T1 arg1, T2 arg2);
    public delegate TResult Func<in T1, in T2, in T3, out TResult>(T1 arg1, T2 arg2, T3 arg3);
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

namespace System.Collections.Generic
{
    public interface IEnumerable<out T> { }
    public interface IAsyncEnumerable<out T> { }
    public interface IReadOnlyCollection<out T> : IEnumerable<T> { public int Count { get; } }
    public interface IReadOnlyList<out T> : IReadOnlyCollection<T> { T this[int index] { get; } }
    public interface ICollection<T> : IEnumerable<T> { public int Count { get; } }
    public interface IList<T> : ICollection<T> { T this[int index] { get; set; } }
    public interface ISet<T> : ICollection<T> { }
    public class List<T> : IList<T>, IReadOnlyList<T> { public T this[int index] { get; set; } }
    public class HashSet<T> : ISet<T> { }
    public struct KeyValuePair<TKey, TValue> { public TKey Key { get; } public TValue Value { get; } }
    public interface IDictionary<TKey, TValue> : ICollection<KeyValuePair<TKey, TValue>>
    {
        TValue this[TKey key] { get; set; }
        bool TryGetValue(TKey key, out TValue value);
    }
    public class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>
    {
        public TValue this[TKey key] { get; set; }
        public bool TryGetValue(TKey key, out TValue value);
    }
}

namespace System.Linq
{
    public interface IQueryable<out T> : Collections.Generic.IEnumerable<T> { }
    public interface IGrouping<out TKey, out TElement> : Collections.Generic.IEnumerable<TElement> { public TKey Key { get; } }
    public static class Enumerable
    {
        public static T First<T>(this Collections.Generic.IEnumerable<T> source);
        public static T First<T>(this Collections.Generic.IEnumerable<T> source, Func<T, bool> predicate);
        public static T FirstOrDefault<T>(this Collections.Generic.IEnumerable<T> source);
        public static T FirstOrDefault<T>(this Collections.Generic.IEnumerable<T> source, Func<T, bool> predicate);
        public static T Single<T>(this Collections.Generic.IEnumerable<T> source);
        public static T Single<T>(this Collections.Generic.IEnumerable<T> source, Func<T, bool> predicate);
        public static T SingleOrDefault<T>(this Collections.Generic.IEnumerable<T> source);
        public static T SingleOrDefault<T>(this Collections.Generic.IEnumerable<T> source, Func<T, bool> predicate);
        public static T Last<T>(this Collections.Generic.IEnumerable<T> source);
        public static T LastOrDefault<T>(this Collections.Generic.IEnumerable<T> source);
        public static T ElementAt<T>(this Collections.Generic.IEnumerable<T> source, int index);
        public static bool Any<T>(this Collections.Generic.IEnumerable<T> source);
        public static bool Any<T>(this Collections.Generic.IEnumerable<T> source, Func<T, bool> predicate);
        public static bool All<T>(this Collections.Generic.IEnumerable<T> source, Func<T, bool> predicate);
        public static Collections.Generic.IEnumerable<T> Where<T>(this Collections.Generic.IEnumerable<T> source, Func<T, bool> predicate);
        public static Collections.Generic.IEnumerable<T> Distinct<T>(this Collections.Generic.IEnumerable<T> source);
        public static Collections.Generic.IEnumerable<T> Skip<T>(this Collections.Generic.IEnumerable<T> source, int count);
        public static Collections.Generic.IEnumerable<T> Take<T>(this Collections.Generic.IEnumerable<T> source, int count);
        public static Collections.Generic.IEnumerable<T> OrderBy<T, TKey>(this Collections.Generic.IEnumerable<T> source, Func<T, TKey> keySelector);
        public static Collections.Generic.IEnumerable<T> OrderByDescending<T, TKey>(this Collections.Generic.IEnumerable<T> source, Func<T, TKey> keySelector);
        public static Collections.Generic.IEnumerable<TResult> Select<T, TResult>(this Collections.Generic.IEnumerable<T> source, Func<T, TResult> selector);
        public static Collections.Generic.IEnumerable<TResult> SelectMany<T, TResult>(this Collections.Generic.IEnumerable<T> source, Func<T, Collections.Generic.IEnumerable<TResult>> selector);
        public static Collections.Generic.List<T> ToList<T>(this Collections.Generic.IEnumerable<T> source);
        public static T[] ToArray<T>(this Collections.Generic.IEnumerable<T> source);
    }
}

namespace System.Linq.Expressions
{
    public class Expression<TDelegate> { }
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
        public Runtime.CompilerServices.ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext);
    }
    public class Task<TResult> : Task
    {
        public TResult Result { get; }
        public Runtime.CompilerServices.ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext);
    }
    public struct ValueTask { }
    public struct ValueTask<TResult>
    {
        public TResult Result { get; }
        public Runtime.CompilerServices.ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext);
    }
}

namespace System.Runtime.CompilerServices
{
    public struct ConfiguredTaskAwaitable { }
    public struct ConfiguredTaskAwaitable<TResult> { }
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
