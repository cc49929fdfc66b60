using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>Asks everything of every story as everyone, and writes the answers down as <c>routes.md</c> has them.</summary>
internal static class StoryMatrix
{
    /// <summary>Answers by what is asked, who asks and the state.</summary>
    public static async Task<IReadOnlyDictionary<(string Asked, string Who, string State), string>> AskAsync(MatrixApp app, IEnumerable<Probe> probes, CancellationToken cancel)
    {
        var answers = new ConcurrentDictionary<(string, string, string), string>();
        var all = from probe in probes from someone in app.People from story in someone.Stories select (probe, someone, story);
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancel }, async (one, token) =>
        {
            using var request = one.probe.Ask(one.story);
            if (request.Method != HttpMethod.Get) request.Headers.Add("RequestVerificationToken", one.someone.Token);
            using var answer = await one.someone.Browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
            answers[(one.probe.Name, one.someone.Person.Name, one.story.State)] = Say(answer);
        });
        return answers;
    }

    /// <summary>The answers as text: what is answered alike stands together, people and requests both.</summary>
    public static string Write(IReadOnlyDictionary<(string Asked, string Who, string State), string> answers)
    {
        var (text, names) = (new StringBuilder(), MatrixPeople.All.Select(p => p.Name).ToList());
        var known = answers.Keys.Select(key => key.Asked).ToHashSet();
        foreach (var block in Probes.All.Select(p => p.Name).Where(known.Contains).GroupBy(Table))
        {
            foreach (var (asked, i) in block.Select((asked, i) => (asked, i))) text.Append(i == 0 ? "### " : " · ").Append(asked);
            text.Append("\n\n").Append(block.Key).Append("\n\n");
        }

        return text.ToString().Trim('\n');

        string Table(string asked)
        {
            var rows = names.GroupBy(who => string.Join(" | ", MatrixStories.States.Select(state => answers[(asked, who, state)]))).OrderByDescending(row => names.Count - row.Count()).ToList();
            var lines = rows.Select((row, i) => $"| {(i == rows.Count - 1 && i > 0 ? "all others" : string.Join("; ", row))} | {row.Key} |");
            return string.Join('\n', [$"| | {string.Join(" | ", MatrixStories.States)} |", "|---|" + string.Concat(Enumerable.Repeat("---|", MatrixStories.States.Count)), .. lines]);
        }
    }

    private static string Say(HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.Redirect when answer.Headers.Location!.OriginalString.Contains("/redaksi/masuk", StringComparison.Ordinal) => "sign in",
        HttpStatusCode.Unauthorized => "sign in",
        HttpStatusCode.OK or HttpStatusCode.Redirect => "ok",
        var status => ((int)status).ToString(CultureInfo.InvariantCulture),
    };
}
