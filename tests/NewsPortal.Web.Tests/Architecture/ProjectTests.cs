using System.Xml.Linq;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Migrations;

namespace NewsPortal.Web.Tests.Architecture;

/// <summary>One straight line of projects: Web → Migrations → Data → Domain.</summary>
public sealed class ProjectTests
{
    /// <summary>DECISIONS 14: the two packages of ASP.NET's family that <c>Data</c> may reference.</summary>
    private static readonly string[] StoresThatDataMayUse =
        ["Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.AspNetCore.DataProtection.EntityFrameworkCore"];

    [Theory]
    [InlineData("src/NewsPortal.Domain/NewsPortal.Domain.csproj", "")]
    [InlineData("src/NewsPortal.Data/NewsPortal.Data.csproj", "NewsPortal.Domain")]
    [InlineData("migrations/NewsPortal.Migrations/NewsPortal.Migrations.csproj", "NewsPortal.Data")]
    [InlineData("src/NewsPortal.Web/NewsPortal.Web.csproj", "NewsPortal.Migrations")]
    public void A_project_references_the_next_one_only(string project, string next) =>
        Assert.Equal(next, string.Join(' ', Of(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension)));

    [Fact]
    public void Domain_references_no_package() => Assert.Empty(Of("src/NewsPortal.Domain/NewsPortal.Domain.csproj", "PackageReference"));

    [Fact]
    public void Data_references_the_mapper_its_provider_and_the_two_stores_only() =>
        Assert.All(Of("src/NewsPortal.Data/NewsPortal.Data.csproj", "PackageReference"), package => Assert.True(IsForData(package), package));

    [Fact]
    public void Domain_is_built_of_the_runtime_alone() =>
        Assert.All(ReferencesOf(typeof(Slug)), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void Data_is_built_without_asp_net() => Assert.DoesNotContain(ReferencesOf(typeof(NewsDbContext)), IsAspNet);

    [Fact]
    public void Migrations_are_built_without_asp_net() => Assert.DoesNotContain(ReferencesOf(typeof(Migrator)), IsAspNet);

    private static bool IsForData(string package) =>
        package.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || package is "EFCore.NamingConventions"
        || package.StartsWith("Npgsql", StringComparison.Ordinal) || StoresThatDataMayUse.Contains(package);

    private static bool IsAspNet(string name) => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && !StoresThatDataMayUse.Contains(name);

    private static IEnumerable<string> Of(string project, string item) =>
        XDocument.Load(Path.Combine(Repository.Root, project)).Descendants(item).Select(e => e.Attribute("Include")!.Value);

    private static IEnumerable<string> ReferencesOf(Type type) => type.Assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
