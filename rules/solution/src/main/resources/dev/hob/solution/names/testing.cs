// What Hob knows of test libraries: the methods that give back, or hand to a lambda, what they were given. Signatures only.

namespace Xunit
{
    using System;
    using System.Collections.Generic;
    using System.Threading.Tasks;

    public partial class Assert
    {
        public static void All<T>(IEnumerable<T> collection, Action<T> action);
        public static void Collection<T>(IEnumerable<T> collection, params Action<T>[] elementInspectors);
        public static void Contains<T>(IEnumerable<T> collection, Predicate<T> filter);
        public static void DoesNotContain<T>(IEnumerable<T> collection, Predicate<T> filter);
        public static T IsAssignableFrom<T>(object value);
        public static T IsType<T>(object value);
        public static T NotNull<T>(T? value) where T : struct;
        public static T Single<T>(IEnumerable<T> collection);
        public static T Single<T>(IEnumerable<T> collection, Predicate<T> predicate);
        public static T Throws<T>(Action testCode) where T : Exception;
        public static T Throws<T>(Func<object> testCode) where T : Exception;
        public static Task<T> ThrowsAsync<T>(Func<Task> testCode) where T : Exception;
        public static Task<T> ThrowsAnyAsync<T>(Func<Task> testCode) where T : Exception;
    }
    public static class Record
    {
        public static Exception Exception(Action testCode);
        public static Task<Exception> ExceptionAsync(Func<Task> testCode);
    }
}

namespace Moq
{
    using System;
    using System.Linq.Expressions;

    public abstract class Mock { public static T Of<T>(); public static T Of<T>(Expression<Func<T, bool>> predicate); public static Mock<T> Get<T>(T mocked); }
    public struct Times { public static Times Once(); public static Times Never(); public static Times AtLeastOnce(); public static Times Exactly(int callCount); }
    public class Mock<T> : Mock
    {
        public virtual T Object { get; }
        public Language.Flow.ISetup<T> Setup(Expression<Action<T>> expression);
        public Language.Flow.ISetup<T, TResult> Setup<TResult>(Expression<Func<T, TResult>> expression);
        public Language.Flow.ISetupGetter<T, TProperty> SetupGet<TProperty>(Expression<Func<T, TProperty>> expression);
        public Mock<T> SetupProperty<TProperty>(Expression<Func<T, TProperty>> property);
        public Language.ISetupSequentialAction SetupSequence(Expression<Action<T>> expression);
        public Language.ISetupSequentialResult<TResult> SetupSequence<TResult>(Expression<Func<T, TResult>> expression);
        public void Verify(Expression<Action<T>> expression);
        public void Verify(Expression<Action<T>> expression, Times times);
        public void Verify(Expression<Action<T>> expression, Func<Times> times);
        public void Verify(Expression<Action<T>> expression, string failMessage);
        public void Verify<TResult>(Expression<Func<T, TResult>> expression);
        public void Verify<TResult>(Expression<Func<T, TResult>> expression, Times times);
        public void Verify<TResult>(Expression<Func<T, TResult>> expression, Func<Times> times);
        public void Verify<TResult>(Expression<Func<T, TResult>> expression, string failMessage);
    }
    public static class It
    {
        public static T IsAny<T>();
        public static T Is<T>(Expression<Func<T, bool>> match);
    }
}

namespace FakeItEasy
{
    using System;
    using System.Linq.Expressions;
    using System.Threading.Tasks;

    public static class A
    {
        public static T Fake<T>();
        public static Configuration.IVoidArgumentValidationConfiguration CallTo(Expression<Action> callSpecification);
        public static Configuration.IReturnValueArgumentValidationConfiguration<T> CallTo<T>(Expression<Func<T>> callSpecification);
    }
    public static class A<T> { public static T _ { get; } public static T Ignored { get; } }
}
