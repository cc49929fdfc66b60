using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace NewsPortal.Data;

/// <summary>How a context is set up, wherever one is made.</summary>
public static class NewsDatabase
{
    /// <summary>The assembly that holds the migrations.</summary>
    public const string MigrationsAssembly = "NewsPortal.Migrations";

    /// <summary>Sets the options up for a database.</summary>
    /// <param name="options">The options.</param>
    /// <param name="connectionString">An Npgsql connection string; <see langword="null"/> where none is needed, as in the migrations' tools.</param>
    public static DbContextOptionsBuilder UseNews(this DbContextOptionsBuilder options, string? connectionString) =>
        options.UseNpgsql(connectionString, SetUp).UseSnakeCaseNamingConvention().AllowFences();

    /// <summary>Sets the options up for connections that others use as well.</summary>
    public static DbContextOptionsBuilder UseNews(this DbContextOptionsBuilder options, NpgsqlDataSource source) =>
        options.UseNpgsql(source, SetUp).UseSnakeCaseNamingConvention().AllowFences();

    /// <summary>An offset of nothing keeps the planner from mixing two parts of a query: it has no order, and that is meant.</summary>
    private static DbContextOptionsBuilder AllowFences(this DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    private static void SetUp(NpgsqlDbContextOptionsBuilder npgsql) => npgsql
        .MigrationsAssembly(MigrationsAssembly)
        .MigrationsHistoryTable("schema_migration")
        .EnableRetryOnFailure(maxRetryCount: 3, maxRetryDelay: TimeSpan.FromMilliseconds(300), errorCodesToAdd: null);

    /// <summary>The shape of Identity's tables, passkeys among them. The model asks the services for it, so it is set wherever a context is made.</summary>
    public static void UseStoreVersion(IdentityOptions identity) => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;

    /// <summary>The options of a context outside the program: in tools and tests.</summary>
    public static DbContextOptions<NewsDbContext> Standalone(string? connectionString) =>
        ((DbContextOptionsBuilder<NewsDbContext>)new DbContextOptionsBuilder<NewsDbContext>().UseApplicationServiceProvider(Services).UseNews(connectionString)).Options;

    private static readonly ServiceProvider Services = new ServiceCollection().Configure<IdentityOptions>(UseStoreVersion).BuildServiceProvider();

    /// <summary>How often work is run again because others moved what it had loaded.</summary>
    private const int Anew = 3;

    /// <summary>
    /// Runs the work in one transaction; where the connection fails, or a row that it loaded was moved meanwhile (tags that are merged, for
    /// instance), all of it is run again on what is there then. The work must therefore load what it changes itself.
    /// </summary>
    public static Task<T> InOneUnitAsync<T>(this NewsDbContext db, Func<CancellationToken, Task<T>> work, CancellationToken cancel) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
        {
            for (var left = Anew; ; left--)
            {
                try
                {
                    return await OnceAsync(db, work, token);
                }
                catch (DbUpdateConcurrencyException) when (left > 0)
                {
                    // Nothing of it was kept.
                }
            }
        }, cancel);

    private static async Task<T> OnceAsync<T>(NewsDbContext db, Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var result = await work(cancel);
        await transaction.CommitAsync(cancel);
        return result;
    }
}
