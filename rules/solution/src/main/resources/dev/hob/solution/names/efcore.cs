// What Hob knows of Entity Framework Core: the ways that lead from a context to its entities, and the builders whose
// lambdas name them. Signatures only. Add what a rule needs.

namespace Microsoft.EntityFrameworkCore
{
    using System;
    using System.Collections.Generic;
    using System.Linq;
    using System.Linq.Expressions;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.EntityFrameworkCore.ChangeTracking;
    using Microsoft.EntityFrameworkCore.Infrastructure;
    using Microsoft.EntityFrameworkCore.Metadata;
    using Microsoft.EntityFrameworkCore.Metadata.Builders;
    using Microsoft.EntityFrameworkCore.Query;

    public class DbContext : IDisposable, IAsyncDisposable
    {
        protected DbContext();
        public DbContext(DbContextOptions options);
        public virtual DatabaseFacade Database { get; }
        public virtual ChangeTracker ChangeTracker { get; }
        public virtual IModel Model { get; }
        public virtual DbSet<TEntity> Set<TEntity>() where TEntity : class;
        public virtual DbSet<TEntity> Set<TEntity>(string name) where TEntity : class;
        public virtual int SaveChanges();
        public virtual Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
        public virtual EntityEntry<TEntity> Entry<TEntity>(TEntity entity) where TEntity : class;
        public virtual EntityEntry<TEntity> Add<TEntity>(TEntity entity) where TEntity : class;
        public virtual ValueTask<EntityEntry<TEntity>> AddAsync<TEntity>(TEntity entity, CancellationToken cancellationToken = default) where TEntity : class;
        public virtual EntityEntry<TEntity> Attach<TEntity>(TEntity entity) where TEntity : class;
        public virtual EntityEntry<TEntity> Update<TEntity>(TEntity entity) where TEntity : class;
        public virtual EntityEntry<TEntity> Remove<TEntity>(TEntity entity) where TEntity : class;
        public virtual TEntity Find<TEntity>(params object[] keyValues) where TEntity : class;
        public virtual ValueTask<TEntity> FindAsync<TEntity>(params object[] keyValues) where TEntity : class;
        protected virtual void OnModelCreating(ModelBuilder modelBuilder);
        protected virtual void OnConfiguring(DbContextOptionsBuilder optionsBuilder);
    }
    public abstract class DbSet<TEntity> : IQueryable<TEntity>, IAsyncEnumerable<TEntity>
    {
        public virtual LocalView<TEntity> Local { get; }
        public virtual EntityEntry<TEntity> Add(TEntity entity);
        public virtual ValueTask<EntityEntry<TEntity>> AddAsync(TEntity entity, CancellationToken cancellationToken = default);
        public virtual void AddRange(params TEntity[] entities);
        public virtual void AddRange(IEnumerable<TEntity> entities);
        public virtual EntityEntry<TEntity> Attach(TEntity entity);
        public virtual EntityEntry<TEntity> Update(TEntity entity);
        public virtual EntityEntry<TEntity> Remove(TEntity entity);
        public virtual void RemoveRange(params TEntity[] entities);
        public virtual void RemoveRange(IEnumerable<TEntity> entities);
        public virtual TEntity Find(params object[] keyValues);
        public virtual ValueTask<TEntity> FindAsync(params object[] keyValues);
        public virtual ValueTask<TEntity> FindAsync(object[] keyValues, CancellationToken cancellationToken);
        public virtual IQueryable<TEntity> AsQueryable();
        public virtual IAsyncEnumerable<TEntity> AsAsyncEnumerable();
    }
    public abstract class DbContextOptions { }
    public class DbContextOptions<TContext> : DbContextOptions { }
    public class DbContextOptionsBuilder { public virtual DbContextOptions Options { get; } }
    public class DbContextOptionsBuilder<TContext> : DbContextOptionsBuilder { public virtual DbContextOptions<TContext> Options { get; } }
    public interface IDbContextFactory<TContext> { TContext CreateDbContext(); Task<TContext> CreateDbContextAsync(CancellationToken cancellationToken = default); }
    public interface IEntityTypeConfiguration<TEntity> { void Configure(EntityTypeBuilder<TEntity> builder); }
    public class ModelBuilder
    {
        public virtual IMutableModel Model { get; }
        public virtual EntityTypeBuilder<TEntity> Entity<TEntity>() where TEntity : class;
        public virtual EntityTypeBuilder Entity(Type type);
        public virtual EntityTypeBuilder Entity(string name);
        public virtual ModelBuilder Entity<TEntity>(Action<EntityTypeBuilder<TEntity>> buildAction) where TEntity : class;
        public virtual ModelBuilder Entity(string name, Action<EntityTypeBuilder> buildAction);
        public virtual ModelBuilder Entity(Type type, Action<EntityTypeBuilder> buildAction);
        public virtual ModelBuilder ApplyConfiguration<TEntity>(IEntityTypeConfiguration<TEntity> configuration) where TEntity : class;
    }
    public static class EntityFrameworkQueryableExtensions
    {
        public static IQueryable<T> AsNoTracking<T>(this IQueryable<T> source) where T : class;
        public static IQueryable<T> AsTracking<T>(this IQueryable<T> source) where T : class;
        public static IQueryable<T> IgnoreQueryFilters<T>(this IQueryable<T> source) where T : class;
        public static IQueryable<T> TagWith<T>(this IQueryable<T> source, string tag);
        public static IAsyncEnumerable<T> AsAsyncEnumerable<T>(this IQueryable<T> source);
        public static IIncludableQueryable<T, TProperty> Include<T, TProperty>(this IQueryable<T> source, Expression<Func<T, TProperty>> navigationPropertyPath) where T : class;
        public static IQueryable<T> Include<T>(this IQueryable<T> source, string navigationPropertyPath) where T : class;
        public static IIncludableQueryable<T, TProperty> ThenInclude<T, TPreviousProperty, TProperty>(this IIncludableQueryable<T, IEnumerable<TPreviousProperty>> source, Expression<Func<TPreviousProperty, TProperty>> navigationPropertyPath) where T : class;
        public static IIncludableQueryable<T, TProperty> ThenInclude<T, TPreviousProperty, TProperty>(this IIncludableQueryable<T, TPreviousProperty> source, Expression<Func<TPreviousProperty, TProperty>> navigationPropertyPath) where T : class;
        public static Task<List<T>> ToListAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
        public static Task<T[]> ToArrayAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
        public static Task<Dictionary<TKey, T>> ToDictionaryAsync<T, TKey>(this IQueryable<T> source, Func<T, TKey> keySelector, CancellationToken cancellationToken = default);
        public static Task<Dictionary<TKey, TElement>> ToDictionaryAsync<T, TKey, TElement>(this IQueryable<T> source, Func<T, TKey> keySelector, Func<T, TElement> elementSelector, CancellationToken cancellationToken = default);
        public static Task<T> FirstAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
        public static Task<T> FirstAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);
        public static Task<T> FirstOrDefaultAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
        public static Task<T> FirstOrDefaultAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);
        public static Task<T> SingleAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
        public static Task<T> SingleAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);
        public static Task<T> SingleOrDefaultAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
        public static Task<T> SingleOrDefaultAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);
        public static Task<T> LastOrDefaultAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
        public static Task<T> LastOrDefaultAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);
        public static Task<bool> AnyAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
        public static Task<bool> AnyAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);
        public static Task<bool> AllAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);
        public static Task<bool> ContainsAsync<T>(this IQueryable<T> source, T item, CancellationToken cancellationToken = default);
        public static Task<int> CountAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
        public static Task<int> CountAsync<T>(this IQueryable<T> source, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);
        public static Task<long> LongCountAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
        public static Task<TResult> MinAsync<T, TResult>(this IQueryable<T> source, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default);
        public static Task<TResult> MaxAsync<T, TResult>(this IQueryable<T> source, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default);
        public static Task<int> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default);
        public static Task<decimal> SumAsync<T>(this IQueryable<T> source, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default);
        public static Task ForEachAsync<T>(this IQueryable<T> source, Action<T> action, CancellationToken cancellationToken = default);
        public static Task LoadAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
    }
    public static class RelationalQueryableExtensions
    {
        public static IQueryable<T> AsSplitQuery<T>(this IQueryable<T> source) where T : class;
        public static IQueryable<T> AsSingleQuery<T>(this IQueryable<T> source) where T : class;
        public static IQueryable<T> FromSqlRaw<T>(this DbSet<T> source, string sql, params object[] parameters) where T : class;
        public static IQueryable<T> FromSqlInterpolated<T>(this DbSet<T> source, FormattableString sql) where T : class;
        public static int ExecuteDelete<T>(this IQueryable<T> source);
        public static Task<int> ExecuteDeleteAsync<T>(this IQueryable<T> source, CancellationToken cancellationToken = default);
        public static int ExecuteUpdate<T>(this IQueryable<T> source, Expression<Func<SetPropertyCalls<T>, SetPropertyCalls<T>>> setPropertyCalls);
        public static Task<int> ExecuteUpdateAsync<T>(this IQueryable<T> source, Expression<Func<SetPropertyCalls<T>, SetPropertyCalls<T>>> setPropertyCalls, CancellationToken cancellationToken = default);
    }
    public static class RelationalEntityTypeBuilderExtensions
    {
        public static EntityTypeBuilder<TEntity> ToTable<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string name) where TEntity : class;
        public static EntityTypeBuilder<TEntity> ToTable<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string name, string schema) where TEntity : class;
        public static EntityTypeBuilder<TEntity> ToView<TEntity>(this EntityTypeBuilder<TEntity> entityTypeBuilder, string name) where TEntity : class;
    }
}

namespace Microsoft.EntityFrameworkCore.Query
{
    using System;

    public interface IIncludableQueryable<out TEntity, out TProperty> : System.Linq.IQueryable<TEntity> { }
    public sealed class SetPropertyCalls<T>
    {
        public SetPropertyCalls<T> SetProperty<TProperty>(Func<T, TProperty> propertyExpression, TProperty valueExpression);
        public SetPropertyCalls<T> SetProperty<TProperty>(Func<T, TProperty> propertyExpression, Func<T, TProperty> valueExpression);
    }
}

namespace Microsoft.EntityFrameworkCore.ChangeTracking
{
    using System;
    using System.Collections.Generic;
    using System.Linq.Expressions;

    public class EntityEntry { public virtual object Entity { get; } }
    public class EntityEntry<TEntity> : EntityEntry
    {
        public virtual TEntity Entity { get; }
        public virtual CollectionEntry<TEntity, TProperty> Collection<TProperty>(Expression<Func<TEntity, IEnumerable<TProperty>>> propertyExpression);
        public virtual ReferenceEntry<TEntity, TProperty> Reference<TProperty>(Expression<Func<TEntity, TProperty>> propertyExpression);
        public virtual PropertyEntry<TEntity, TProperty> Property<TProperty>(Expression<Func<TEntity, TProperty>> propertyExpression);
    }
    public class CollectionEntry<TEntity, TRelated> { public virtual IEnumerable<TRelated> CurrentValue { get; set; } public virtual System.Linq.IQueryable<TRelated> Query(); }
    public class ReferenceEntry<TEntity, TProperty> { public virtual TProperty CurrentValue { get; set; } public virtual System.Linq.IQueryable<TProperty> Query(); }
    public class PropertyEntry<TEntity, TProperty> { public virtual TProperty CurrentValue { get; set; } public virtual TProperty OriginalValue { get; set; } }
    public class LocalView<TEntity> : ICollection<TEntity> { }
    public class ChangeTracker { public virtual IEnumerable<EntityEntry> Entries(); public virtual IEnumerable<EntityEntry<TEntity>> Entries<TEntity>(); }
}

namespace Microsoft.EntityFrameworkCore.Metadata
{
    public interface IModel { }
    public interface IMutableModel { }
}

namespace Microsoft.EntityFrameworkCore.Infrastructure
{
    public class DatabaseFacade { }
}

namespace Microsoft.EntityFrameworkCore.Metadata.Builders
{
    using System;
    using System.Collections.Generic;
    using System.Linq.Expressions;

    public class EntityTypeBuilder { }
    public class EntityTypeBuilder<TEntity> : EntityTypeBuilder
    {
        public virtual KeyBuilder HasKey(Expression<Func<TEntity, object>> keyExpression);
        public virtual KeyBuilder HasAlternateKey(Expression<Func<TEntity, object>> keyExpression);
        public virtual EntityTypeBuilder<TEntity> HasNoKey();
        public virtual EntityTypeBuilder<TEntity> HasBaseType<TBaseType>();
        public virtual PropertyBuilder<TProperty> Property<TProperty>(Expression<Func<TEntity, TProperty>> propertyExpression);
        public virtual PropertyBuilder<TProperty> Property<TProperty>(string propertyName);
        public virtual PropertyBuilder Property(string propertyName);
        public virtual EntityTypeBuilder<TEntity> Ignore(Expression<Func<TEntity, object>> propertyExpression);
        public virtual EntityTypeBuilder<TEntity> HasQueryFilter(Expression<Func<TEntity, bool>> filter);
        public virtual IndexBuilder<TEntity> HasIndex(Expression<Func<TEntity, object>> indexExpression);
        public virtual IndexBuilder<TEntity> HasIndex(Expression<Func<TEntity, object>> indexExpression, string name);
        public virtual IndexBuilder<TEntity> HasIndex(params string[] propertyNames);
        public virtual DataBuilder<TEntity> HasData(params TEntity[] data);
        public virtual DataBuilder<TEntity> HasData(IEnumerable<TEntity> data);
        public virtual ReferenceNavigationBuilder<TEntity, TRelated> HasOne<TRelated>(Expression<Func<TEntity, TRelated>> navigationExpression = null);
        public virtual CollectionNavigationBuilder<TEntity, TRelated> HasMany<TRelated>(Expression<Func<TEntity, IEnumerable<TRelated>>> navigationExpression = null);
        public virtual OwnedNavigationBuilder<TEntity, TRelated> OwnsOne<TRelated>(Expression<Func<TEntity, TRelated>> navigationExpression);
        public virtual EntityTypeBuilder<TEntity> OwnsOne<TRelated>(Expression<Func<TEntity, TRelated>> navigationExpression, Action<OwnedNavigationBuilder<TEntity, TRelated>> buildAction);
        public virtual OwnedNavigationBuilder<TEntity, TRelated> OwnsMany<TRelated>(Expression<Func<TEntity, IEnumerable<TRelated>>> navigationExpression);
        public virtual EntityTypeBuilder<TEntity> OwnsMany<TRelated>(Expression<Func<TEntity, IEnumerable<TRelated>>> navigationExpression, Action<OwnedNavigationBuilder<TEntity, TRelated>> buildAction);
    }
    public class OwnedNavigationBuilder<TOwner, TDependent>
    {
        public virtual KeyBuilder HasKey(Expression<Func<TDependent, object>> keyExpression);
        public virtual PropertyBuilder<TProperty> Property<TProperty>(Expression<Func<TDependent, TProperty>> propertyExpression);
        public virtual IndexBuilder<TDependent> HasIndex(Expression<Func<TDependent, object>> indexExpression);
        public virtual OwnedNavigationBuilder<TOwner, TDependent> Ignore(Expression<Func<TDependent, object>> propertyExpression);
    }
    public class ReferenceNavigationBuilder<TEntity, TRelated>
    {
        public virtual ReferenceCollectionBuilder<TRelated, TEntity> WithMany(Expression<Func<TRelated, IEnumerable<TEntity>>> navigationExpression = null);
        public virtual ReferenceCollectionBuilder<TRelated, TEntity> WithMany(string navigationName);
        public virtual ReferenceReferenceBuilder<TEntity, TRelated> WithOne(Expression<Func<TRelated, TEntity>> navigationExpression = null);
        public virtual ReferenceReferenceBuilder<TEntity, TRelated> WithOne(string navigationName);
    }
    public class CollectionNavigationBuilder<TEntity, TRelated>
    {
        public virtual ReferenceCollectionBuilder<TEntity, TRelated> WithOne(Expression<Func<TRelated, TEntity>> navigationExpression = null);
        public virtual ReferenceCollectionBuilder<TEntity, TRelated> WithOne(string navigationName);
        public virtual CollectionCollectionBuilder<TRelated, TEntity> WithMany(Expression<Func<TRelated, IEnumerable<TEntity>>> navigationExpression = null);
    }
    public class CollectionCollectionBuilder<TLeft, TRight> { }
    public class ReferenceCollectionBuilder<TPrincipal, TDependent>
    {
        public virtual ReferenceCollectionBuilder<TPrincipal, TDependent> HasForeignKey(Expression<Func<TDependent, object>> foreignKeyExpression);
        public virtual ReferenceCollectionBuilder<TPrincipal, TDependent> HasForeignKey(params string[] foreignKeyPropertyNames);
        public virtual ReferenceCollectionBuilder<TPrincipal, TDependent> HasPrincipalKey(Expression<Func<TPrincipal, object>> keyExpression);
        public virtual ReferenceCollectionBuilder<TPrincipal, TDependent> IsRequired(bool required = true);
        public virtual ReferenceCollectionBuilder<TPrincipal, TDependent> OnDelete(DeleteBehavior deleteBehavior);
    }
    public class ReferenceReferenceBuilder<TEntity, TRelated>
    {
        public virtual ReferenceReferenceBuilder<TEntity, TRelated> HasForeignKey<TDependent>(Expression<Func<TDependent, object>> foreignKeyExpression);
        public virtual ReferenceReferenceBuilder<TEntity, TRelated> HasPrincipalKey<TPrincipal>(Expression<Func<TPrincipal, object>> keyExpression);
        public virtual ReferenceReferenceBuilder<TEntity, TRelated> IsRequired(bool required = true);
        public virtual ReferenceReferenceBuilder<TEntity, TRelated> OnDelete(DeleteBehavior deleteBehavior);
    }
    public class KeyBuilder { }
    public class PropertyBuilder { }
    public class PropertyBuilder<TProperty> : PropertyBuilder
    {
        public virtual PropertyBuilder<TProperty> HasConversion<TProvider>(Expression<Func<TProperty, TProvider>> convertToProviderExpression, Expression<Func<TProvider, TProperty>> convertFromProviderExpression);
        public virtual PropertyBuilder<TProperty> HasMaxLength(int maxLength);
        public virtual PropertyBuilder<TProperty> IsRequired(bool required = true);
    }
    public class IndexBuilder { }
    public class IndexBuilder<TEntity> : IndexBuilder { public virtual IndexBuilder<TEntity> IsUnique(bool unique = true); }
    public class DataBuilder<TEntity> { }
}

namespace Microsoft.EntityFrameworkCore.Migrations
{
    using System;
    using System.Linq.Expressions;
    using Microsoft.EntityFrameworkCore.Migrations.Operations;
    using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

    public abstract class Migration
    {
        protected abstract void Up(MigrationBuilder migrationBuilder);
        protected virtual void Down(MigrationBuilder migrationBuilder);
        protected virtual void BuildTargetModel(ModelBuilder modelBuilder);
    }
    public class MigrationBuilder
    {
        public virtual string ActiveProvider { get; }
        public virtual CreateTableBuilder<TColumns> CreateTable<TColumns>(string name, Func<ColumnsBuilder, TColumns> columns, string schema = null, Action<CreateTableBuilder<TColumns>> constraints = null, string comment = null);
    }
}

namespace Microsoft.EntityFrameworkCore.Migrations.Operations
{
    public abstract class MigrationOperation { }
    public class AddColumnOperation : MigrationOperation { public virtual string Name { get; set; } }
    public class CreateTableOperation : MigrationOperation { public virtual string Name { get; set; } }
}

namespace Microsoft.EntityFrameworkCore.Migrations.Operations.Builders
{
    using System;
    using System.Linq.Expressions;

    public class OperationBuilder<TOperation> { public virtual OperationBuilder<TOperation> Annotation(string name, object value); }
    public class ColumnsBuilder
    {
        public virtual OperationBuilder<AddColumnOperation> Column<T>(string type = null, bool? unicode = null, int? maxLength = null, bool rowVersion = false, string name = null, bool nullable = false, object defaultValue = null, string defaultValueSql = null, string computedColumnSql = null, bool? fixedLength = null, string comment = null, string collation = null, int? precision = null, int? scale = null, bool? stored = null);
    }
    public class CreateTableBuilder<TColumns> : OperationBuilder<CreateTableOperation>
    {
        public virtual OperationBuilder<MigrationOperation> PrimaryKey(string name, Expression<Func<TColumns, object>> columns);
        public virtual OperationBuilder<MigrationOperation> UniqueConstraint(string name, Expression<Func<TColumns, object>> columns);
        public virtual OperationBuilder<MigrationOperation> ForeignKey(string name, Expression<Func<TColumns, object>> column, string principalTable, string principalColumn, string principalSchema = null, ReferentialAction onUpdate = default, ReferentialAction onDelete = default);
        public virtual OperationBuilder<MigrationOperation> ForeignKey(string name, Expression<Func<TColumns, object>> columns, string principalTable, string[] principalColumns, string principalSchema = null, ReferentialAction onUpdate = default, ReferentialAction onDelete = default);
        public virtual CreateTableBuilder<TColumns> Annotation(string name, object value);
    }
}
