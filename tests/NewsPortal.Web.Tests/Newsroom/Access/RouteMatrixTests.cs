using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>Walks every route of the newsroom as everyone, and compares with the one table.</summary>
public sealed partial class RouteMatrixTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    private static readonly Who[] Everyone = [.. Enum.GetValues<Who>().Where(who => who is not Who.Nobody)];

    private static readonly ConcurrentDictionary<(NewsPortalApp, Who), Task<HttpClient>> Browsers = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_route_of_the_newsroom_stands_in_the_table_and_the_table_holds_no_other()
    {
        var routes = app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).Where(route => route == "redaksi" || route.StartsWith("redaksi/", StringComparison.Ordinal)).Distinct().ToList();

        Assert.NotEmpty(routes);
        Assert.Empty(routes.Except(RouteTable.Rows.Select(row => row.Route)));
        Assert.Empty(RouteTable.Rows.Select(row => row.Route).Except(routes));
        Assert.All(RouteTable.Rows, row => Assert.NotEqual(Who.Nobody, row.Opens));
    }

    public static IEnumerable<TheoryDataRow<string, string>> Doors() =>
        from row in RouteTable.Rows from method in row.Methods.Split(' ') select new TheoryDataRow<string, string>(method, row.Route);

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task The_door_opens_for_whom_the_table_says(string method, string route)
    {
        var row = RouteTable.Rows.Single(r => r.Route == route);
        var wrong = new List<string>();
        foreach (var who in Everyone)
        {
            var opened = await OpensAsync(await Browsers.GetOrAdd((app, who), key => BrowserAsync(key.Item2)), method, "/" + Placeholder().Replace(route, "987654321"));
            if (opened != row.Opens.HasFlag(who)) wrong.Add($"{method} /{route} {(opened ? "opens" : "does not open")} for {who}");
        }

        Assert.Empty(wrong);
    }

    /// <summary>Whether the answer is another than the door's: to sign in, or that the page is not for one's role.</summary>
    private static async Task<bool> OpensAsync(HttpClient browser, string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST") request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        var answer = await browser.SendAsync(request, Cancel);
        Assert.True((int)answer.StatusCode < 500, $"{method} {address}: {(int)answer.StatusCode}");
        if (answer.StatusCode is HttpStatusCode.Unauthorized && address != "/redaksi/masuk/di-tempat") return false;
        return answer.StatusCode is not HttpStatusCode.Forbidden
            && !(address == "/redaksi" && answer.StatusCode is HttpStatusCode.Redirect) // led to one's own first page
            && !(answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/redaksi/masuk?kembali=%2F", StringComparison.Ordinal));
    }

    private Task<HttpClient> BrowserAsync(Who who) =>
        who is Who.Stranger ? Task.FromResult(app.NewReader()) : app.SignInAsync(Enum.Parse<StaffRole>(who.ToString()), who is Who.Admin ? null : "depok");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
