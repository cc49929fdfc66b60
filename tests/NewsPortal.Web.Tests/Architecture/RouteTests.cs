using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Domain;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Architecture;

/// <summary>No section and no edition may take an address that is the program's.</summary>
public sealed class RouteTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Fact]
    public void Every_first_word_of_a_route_is_reserved()
    {
        var words = app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => FirstWord(endpoint.RoutePattern)).OfType<string>().Where(IsSlug).Distinct().ToList();

        Assert.Empty(new[] { "tag", "penulis", "media", "healthz", "css", "js" }.Except(words));
        Assert.Empty(words.Except(ReservedWords.All));
    }

    [Fact]
    public void Every_folder_of_files_is_reserved()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "wwwroot")).Select(folder => Path.GetFileName(folder)!).ToList();

        Assert.NotEmpty(folders);
        Assert.Empty(folders.Except(ReservedWords.All));
    }

    private static string? FirstWord(RoutePattern pattern) =>
        pattern.PathSegments is [{ Parts: [RoutePatternLiteralPart literal] }, ..] ? literal.Content : null;

    /// <summary>What is no slug, as a file's name with its dot, can be no section's.</summary>
    private static bool IsSlug(string word) => Slug.TryParse(word, null, out _);
}
