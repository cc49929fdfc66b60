using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using NewsPortal.Data;
using NewsPortal.Migrations.Model;

namespace NewsPortal.Web.Tests.Architecture;

/// <summary>The model that the program starts with was made from the configuration at some time: this tells when it must be made anew.</summary>
public sealed class CompiledModelTests
{
    // If one fails: build the migrations, then run “dotnet ef dbcontext optimize …” as CONTRIBUTING.md tells.
    [Fact]
    public void The_compiled_model_has_the_configurations_entities_properties_and_keys()
    {
        using var configured = new NewsDbContext(NewsDatabase.Standalone(null));
        using var compiled = Compiled();

        Assert.Equal(Told(configured.Model), Told(compiled.Model));
    }

    [Fact]
    public void The_compiled_model_has_the_configurations_tables_columns_and_conversions()
    {
        using var configured = new NewsDbContext(NewsDatabase.Standalone(null));
        using var compiled = Compiled();
        var columns = Columns(configured.Model);

        Assert.Contains("cdn_purge.passed timestamp with time zone", columns);
        Assert.Equal(columns, Columns(compiled.Model));
    }

    private static NewsDbContext Compiled() => new(((DbContextOptionsBuilder<NewsDbContext>)new DbContextOptionsBuilder<NewsDbContext>().UseNews((string?)null).UseModel(NewsDbContextModel.Instance)).Options);

    /// <summary>Without the types of questions in SQL that other tests have asked, which the one model of the process remembers.</summary>
    private static string Told(IModel model) => model.ToDebugString(MetadataDebugStringOptions.ShortDefault).Split("\n  Ad-hoc entity types:")[0];

    private static List<string> Columns(IModel model) =>
        [.. from entity in model.GetEntityTypes() from property in entity.GetProperties()
            select $"{entity.GetTableName()}.{property.GetColumnName()} {property.GetColumnType()} {property.GetTypeMapping().Converter?.GetType().Name}".TrimEnd() into column orderby column select column];
}
