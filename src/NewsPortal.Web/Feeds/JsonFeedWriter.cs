using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsPortal.Web.Feeds;

/// <summary>Writes JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Feed feed) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["version"] = "https://jsonfeed.org/version/1.1",
        ["title"] = feed.Title,
        ["description"] = feed.Description,
        ["home_page_url"] = feed.Home,
        ["feed_url"] = feed.Self,
        ["language"] = "id",
        ["items"] = new JsonArray([.. feed.Entries.Select(Item)]),
    }, Readable);

    private static JsonNode Item(FeedEntry entry)
    {
        var item = new JsonObject
        {
            ["id"] = entry.Guid,
            ["url"] = entry.Address,
            ["title"] = entry.Title,
            ["summary"] = entry.Summary,
            [entry.Html is null ? "content_text" : "content_html"] = entry.Html ?? entry.Summary,
            ["date_published"] = Rfc3339(entry.PublishedAt),
            ["date_modified"] = Rfc3339(entry.ModifiedAt),
            ["tags"] = new JsonArray([.. entry.Tags.Prepend(entry.Section).Distinct().Select(name => (JsonNode)name)]),
        };
        if (entry.Authors.Count > 0) item["authors"] = new JsonArray([.. entry.Authors.Select(name => new JsonObject { ["name"] = name })]);
        if (entry.Picture is { } picture)
        {
            item["image"] = picture.Address;
            item["_image"] = new JsonObject { ["alt"] = picture.AltText, ["credit"] = picture.Credit }; // the form has no place for a credit, but lets one be made
        }

        return item;
    }

    private static string Rfc3339(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
