using Microsoft.EntityFrameworkCore.Design;
using NewsPortal.Data;

namespace NewsPortal.Migrations;

/// <summary>Gives the EF tools a context without a database and without the web.</summary>
public sealed class NewsDesignTimeFactory : IDesignTimeDbContextFactory<NewsDbContext>
{
    /// <inheritdoc/>
    public NewsDbContext CreateDbContext(string[] args) => new(NewsDatabase.Standalone(null));
}
