using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using NewsPortal.Web.Newsroom.Desk;
using NewsPortal.Web.Newsroom.Writing;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>What is asked of a story over HTTP: each request is one that is taken where role and state allow it.</summary>
/// <param name="Route">The route's pattern.</param>
/// <param name="Asked">The method, and the handler or step.</param>
/// <param name="Ask">The request for a story.</param>
internal sealed record Probe(string Route, string Asked, Func<MatrixStory, HttpRequestMessage> Ask)
{
    /// <summary>What the table calls it.</summary>
    public string Name => $"{Asked} {Route.Replace("redaksi/naskah/", "", StringComparison.Ordinal).Replace(":long:min(1)", "", StringComparison.Ordinal).Replace(":long", "", StringComparison.Ordinal)}";
}

/// <summary>A request for every handler and every step of every route that names a story.</summary>
internal static class Probes
{
    private const string Root = "redaksi/naskah/{id:long:min(1)}";

    public static readonly IReadOnlyList<Probe> All =
    [
        Get(Root), Get(Root + "/meja"), Get(Root + "/tanda-terima"), Get(Root + "/pembaca"), Get(Root + "/riwayat"), Get(Root + "/pratinjau"), Get(Root + "/pratinjau/halaman"),
        new(Root + "/riwayat/banding", "GET", s => new(HttpMethod.Get, $"/redaksi/naskah/{s.Id}/riwayat/banding?lama={s.First}&baru={s.Working}")),
        new("redaksi/naskah/{story:long}/pratinjau/media/{id:long}/{hash}/{name}", "GET", s => new(HttpMethod.Get, $"/redaksi/naskah/{s.Id}/pratinjau{s.Picture}")),
        Form(Root, "POST", "", s => [("Form.Base", Number(s.Working)), ("Form.SectionId", Number(s.Text.SectionId)), ("Form.Headline", "Warga Turun Lagi"), ("Form.Slug", "warga-turun"), ("Form.Body", "Teks lain.")]),
        Form(Root, "POST Pilih", "?handler=Pilih", s => [("head", Number(s.Working)), ("mine", Number(s.First))]),
        Script("redaksi/naskah/{id:long}/simpan", s => new { @base = s.Working, tab = "0123456789abcdef", auto = true, story = StorySheet.Of(s.Text with { Body = "Teks lain." }, hasRun: false) }),
        Script("redaksi/naskah/{id:long}/hadir", _ => new { tab = "0123456789abcdef", leave = true }),
        Script("redaksi/naskah/{id:long}/baca-juga", _ => new { titles = new[] { "Warga Turun" } }),
        Script("redaksi/naskah/{id:long}/saran", _ => new { headline = "Warga Turun", body = "Teks." }),
        Form(Root + "/riwayat/banding", "POST", "", s => [("revision", Number(s.First))], s => $"?lama={s.First}&baru={s.Working}"),
        Form(Root + "/pratinjau", "POST", "", _ => [("hours", "24")]),
        Form(Root + "/pratinjau", "POST Revoke", "?handler=Revoke", s => [("link", Number(s.Link))]),
        .. DeskSteps.Names.Append("note").Select(step => Form(Root + "/meja", $"POST {step}", "", s => [("Input.Step", step), ("Input.Revision", Number(s.Working)), .. Fields(step, s)])),
    ];

    private static IEnumerable<(string, string)> Fields(string step, MatrixStory s) => step switch
    {
        "return" => [("Input.Comment", "Sumbernya?")],
        "express" => [("Input.Comment", "Gempa")],
        "publish" when s.Changes => [("Input.Change", "Update")],
        "schedule" => [("Input.When", "2026-03-03T09:00"), .. s.Changes ? new[] { ("Input.Change", "Update") } : []],
        "embargo" => [("Input.When", "2026-03-05T09:00")],
        "correct" => [("Input.Kind", "Ralat"), ("Input.Wrong", "Seribu."), ("Input.Right", "Sepuluh ribu.")],
        "withdraw" => [("Input.ReasonCode", "sara"), ("Input.PublicText", "Memuat ujaran kebencian.")],
        "restore" => [("Input.PublicText", "Pencabutan keliru.")],
        "assign" => [("Input.Assignee", Number(s.Assignee))],
        "note" => [("Input.Note", "Sudah dicek.")],
        _ => [],
    };

    private static Probe Get(string route) => new(route, "GET", s => new(HttpMethod.Get, Address(route, s)));

    private static Probe Form(string route, string asked, string query, Func<MatrixStory, IEnumerable<(string Name, string Value)>> fields, Func<MatrixStory, string>? more = null) => new(route, asked, s => new(HttpMethod.Post, Address(route, s) + query + more?.Invoke(s))
    {
        Content = new FormUrlEncodedContent(fields(s).Select(f => KeyValuePair.Create(f.Name, f.Value))),
    });

    private static Probe Script(string route, Func<MatrixStory, object> content) => new(route, "POST", s => new(HttpMethod.Post, Address(route, s))
    {
        Content = JsonContent.Create(content(s)),
        Headers = { Accept = { new MediaTypeWithQualityHeaderValue("application/json") } },
    });

    private static string Address(string route, MatrixStory s) => "/" + route.Replace("{id:long:min(1)}", Number(s.Id), StringComparison.Ordinal).Replace("{id:long}", Number(s.Id), StringComparison.Ordinal);

    private static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);
}
