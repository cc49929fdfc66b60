using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data;
using NewsPortal.Data.Local;
using NewsPortal.Migrations.Model;
using NewsPortal.Web.Caching.Disk;
using Npgsql;

namespace NewsPortal.Web.Operations;

/// <summary>Finds the database: the one that the connection string names or, on a person's own machine, a private one.</summary>
internal static class DatabaseServices
{
    /// <summary>Registers the context; starts the private cluster where there is no connection string.</summary>
    /// <exception cref="OperationsException">No connection string outside the local environment, or the cluster does not start.</exception>
    public static async Task AddNewsDatabaseAsync(this WebApplicationBuilder builder, CancellationToken cancel)
    {
        var connectionString = builder.Configuration.GetConnectionString("News");
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            if (!builder.Environment.IsLocal)
                throw new OperationsException($"No database: set ConnectionStrings__News, or start with ./run (environment “{LocalRun.Name}”) for a private one. This is “{builder.Environment.EnvironmentName}”.");

            var cluster = await StartClusterAsync(cancel);
            builder.Services.AddSingleton(_ => cluster).AddHostedService<ClusterKeeper>(); // by factory, so that the container leaves it at the end
            connectionString = cluster.ConnectionString("newsportal");
        }

        var pooled = Tuned(connectionString);
        builder.Services.AddSingleton(new DatabaseAddress(pooled));
        builder.Services.Configure<IdentityOptions>(NewsDatabase.UseStoreVersion);
        builder.Services.AddSingleton(_ => new NpgsqlDataSourceBuilder(pooled).Build());
        builder.Services.AddDbContextPool<NewsDbContext>((provider, options) => options.UseNews(provider.GetRequiredService<NpgsqlDataSource>()).UseModel(NewsDbContextModel.Instance).AddInterceptors(provider.GetRequiredService<WithdrawalMarker>()));
    }

    private static async Task<PrivatePostgres> StartClusterAsync(CancellationToken cancel)
    {
        try
        {
            return await PrivatePostgres.StartAsync(DataFolder.Locate(), new ClusterOptions { Durable = true }, cancel);
        }
        catch (PrivatePostgresException e)
        {
            throw new OperationsException(e.Message);
        }
    }

    /// <summary>The connection string with what this program's queries want, where the operator has not said otherwise; how sessions are handed on and given up is the program's own business.</summary>
    private static string Tuned(string connectionString)
    {
        var tuned = new NpgsqlConnectionStringBuilder(connectionString);
        if (tuned.MaxAutoPrepare == 0) tuned.MaxAutoPrepare = 100;
        tuned.ApplicationName ??= "newsportal";
        tuned.NoResetOnClose = true; // nothing here changes a pooled session for longer than a transaction, and to reset it costs the database more than a list does
        tuned.CancellationTimeout = 300; // milliseconds: a database that hangs does not answer a request to stop either
        if (string.IsNullOrEmpty(tuned.Options)) tuned.Options = "-c jit=off -c statement_timeout=15000"; // short queries: compiling one costs more than it saves
        return tuned.ConnectionString;
    }
}
