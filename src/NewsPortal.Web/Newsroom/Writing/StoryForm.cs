using System.Text.Json;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.People;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>The story page's form: every field as it is typed, people, sources and tags as lines.</summary>
public sealed class StoryForm
{
    /// <summary>The snapshot that the page showed.</summary>
    public long? Base { get; set; }

    /// <summary>The window.</summary>
    public string? Tab { get; set; }

    /// <inheritdoc cref="Story.SectionId"/>
    public long? SectionId { get; set; }

    /// <summary>The end of the address; empty where it follows the headline.</summary>
    public string? Slug { get; set; }

    /// <inheritdoc cref="Story.Headline"/>
    public string? Headline { get; set; }

    /// <inheritdoc cref="Story.Kicker"/>
    public string? Kicker { get; set; }

    /// <inheritdoc cref="Story.Standfirst"/>
    public string? Standfirst { get; set; }

    /// <inheritdoc cref="Story.Dateline"/>
    public string? Dateline { get; set; }

    /// <inheritdoc cref="Story.Zone"/>
    public string? Zone { get; set; }

    /// <inheritdoc cref="Story.Body"/>
    public string? Body { get; set; }

    /// <summary>A person a line: <c>Penulis: Nama</c>.</summary>
    public string? Bylines { get; set; }

    /// <summary>A source a line: <c>Nama https://…</c>.</summary>
    public string? Sources { get; set; }

    /// <summary>Names between commas or on lines.</summary>
    public string? Tags { get; set; }

    /// <summary>The picture's number in the library.</summary>
    public long? PictureId { get; set; }

    /// <summary>The main picture's caption.</summary>
    public string? Caption { get; set; }

    /// <summary>The main picture's credit.</summary>
    public string? Credit { get; set; }

    /// <summary>The main picture's text for those who do not see it.</summary>
    public string? AltText { get; set; }

    /// <inheritdoc cref="Story.SearchTitle"/>
    public string? SearchTitle { get; set; }

    /// <inheritdoc cref="Story.Description"/>
    public string? Description { get; set; }

    /// <inheritdoc cref="Story.AiUse"/>
    public string? AiUse { get; set; }

    /// <inheritdoc cref="Story.Advertorial"/>
    public bool Advertorial { get; set; }

    /// <inheritdoc cref="Story.Unverified"/>
    public bool Unverified { get; set; }

    /// <inheritdoc cref="Revision.Note"/>
    public string? Note { get; set; }

    /// <summary>Fills the form with a story.</summary>
    internal static StoryForm Of(Story story, bool hasRun, FieldText names)
    {
        var sheet = StorySheet.Of(story, hasRun);
        return new StoryForm
        {
            SectionId = sheet.SectionId,
            Slug = sheet.Slug,
            Headline = sheet.Headline,
            Kicker = sheet.Kicker,
            Standfirst = sheet.Standfirst,
            Dateline = sheet.Dateline,
            Zone = sheet.Zone,
            Body = sheet.Body,
            Bylines = string.Join('\n', story.Bylines.Select(b => $"{b.Role.Label}: {names.Person(b.ContributorId)}")),
            Sources = string.Join('\n', story.Sources.Select(s => s.Url is null || s.Url == s.Name ? s.Name : $"{s.Name} {s.Url}")),
            Tags = string.Join(", ", story.TagIds.Select(names.Tag)),
            PictureId = story.Picture?.PictureId,
            Caption = story.Picture?.Caption,
            Credit = story.Picture?.Credit,
            AltText = story.Picture?.AltText,
            SearchTitle = sheet.SearchTitle,
            Description = sheet.Description,
            AiUse = sheet.AiUse,
            Advertorial = sheet.Advertorial,
            Unverified = sheet.Unverified,
        };
    }

    /// <summary>The fields as scripts get them, but for the text, which stands in its own field: see <see cref="StorySheet"/>.</summary>
    internal static string Data(Story story, bool hasRun) => JsonSerializer.Serialize(StorySheet.Of(story, hasRun) with { Body = null }, JsonSerializerOptions.Web);
}
