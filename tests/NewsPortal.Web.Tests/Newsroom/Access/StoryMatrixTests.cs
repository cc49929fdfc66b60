using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Web.Newsroom.Desk;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>Every route that names a story × everyone, of the story's edition and of another × every state, over HTTP, against <c>routes.md</c>.</summary>
public sealed class StoryMatrixTests(MatrixApp app) : IClassFixture<MatrixApp>
{
    private static readonly Lock Turn = new();
    private static Task<IReadOnlyDictionary<(string Asked, string Who, string State), string>>? _answers;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_request_is_answered_as_the_table_says()
    {
        var actual = StoryMatrix.Write(await AnswersAsync());
        var faults = RouteFile.Faults(RouteFile.Part("Stories"), actual);
        if (faults.Count > 0) await File.WriteAllTextAsync(Path.Combine(Path.GetTempPath(), "newsportal-routes.txt"), actual, Cancel); // what it would have to say
        Assert.Empty(faults);
    }

    [Fact]
    public async Task One_other_answer_and_one_missing_route_are_seen()
    {
        var (table, answers) = (RouteFile.Part("Stories"), await AnswersAsync());
        foreach (var key in answers.Keys.GroupBy(key => key.Asked).Select((asked, i) => asked.Order().ElementAt(i * 7 % asked.Count())))
        {
            var other = answers.ToDictionary();
            other[key] = answers[key] == "403" ? "ok" : "403";
            Assert.NotEmpty(RouteFile.Faults(table, StoryMatrix.Write(other)));
        }

        foreach (var asked in answers.Keys.Select(key => key.Asked).Distinct())
            Assert.NotEmpty(RouteFile.Faults(table, StoryMatrix.Write(answers.Where(a => a.Key.Asked != asked).ToDictionary())));
    }

    [Fact]
    public async Task Nothing_that_was_asked_has_changed_a_story()
    {
        await AnswersAsync();
        foreach (var story in app.People.SelectMany(p => p.Stories).DistinctBy(s => s.Id))
        {
            await using var db = app.OpenDb();
            Assert.Equal(story.Working, (await db.FindAsync(story.Id)).WorkingRevisionId);
        }
    }

    [Fact]
    public async Task Every_handler_and_every_step_is_asked()
    {
        var wanted = new List<string>();
        foreach (var endpoint in app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            var route = endpoint.RoutePattern.RawText!.Trim('/');
            if (!route.StartsWith("redaksi/naskah/{", StringComparison.Ordinal)) continue;
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
                wanted.AddRange(endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Where(m => m != "HEAD").Select(method => $"{method} {route}"));
            else
                wanted.AddRange((await app.Services.GetRequiredService<PageLoader>().LoadAsync(page, EndpointMetadataCollection.Empty)).HandlerMethods
                    .Select(handler => $"{(handler.HttpMethod.ToUpperInvariant() + " " + handler.Name).Trim()} {route}"));
        }

        var desk = wanted.Single(w => w.StartsWith("POST ", StringComparison.Ordinal) && w.EndsWith("/meja", StringComparison.Ordinal));
        wanted = [.. wanted.Where(w => w != desk), .. DeskSteps.Names.Append("note").Select(step => $"POST {step} {desk["POST ".Length..]}")];
        Assert.Equal(wanted.Distinct().Order(StringComparer.Ordinal), Probes.All.Select(p => $"{p.Asked} {p.Route}").Order(StringComparer.Ordinal));
        Assert.True(wanted.Count > 20);
    }

    private Task<IReadOnlyDictionary<(string Asked, string Who, string State), string>> AnswersAsync()
    {
        lock (Turn) return _answers ??= StoryMatrix.AskAsync(app, Probes.All, Cancel);
    }
}
