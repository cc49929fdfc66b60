using System.Text.Json.Nodes;
using NewsPortal.Domain.People;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Site;

namespace NewsPortal.Web.Pages.Shared;

/// <summary>Lists of stories, and the people who made them, in the words of schema.org.</summary>
public sealed class ListMarkup(PaperMarkup paper, Addresses addresses)
{
    /// <summary>A page of a list.</summary>
    public JsonObject Collection(string name, string address, IReadOnlyList<CardView> cards) => new()
    {
        ["@type"] = "CollectionPage",
        ["name"] = name,
        ["url"] = address,
        ["inLanguage"] = "id",
        ["publisher"] = paper.Organization(),
        ["mainEntity"] = new JsonObject
        {
            ["@type"] = "ItemList",
            ["itemListElement"] = new JsonArray([.. cards.Select((card, i) => new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = i + 1,
                ["url"] = addresses.Article(card.EditionId, card.Section, card.Id, card.Slug),
            })]),
        },
    };

    /// <summary>A person's page.</summary>
    public JsonObject Profile(Contributor person, string address, CardPicture? portrait)
    {
        var node = new JsonObject { ["@type"] = "Person", ["name"] = person.Name, ["url"] = address, ["worksFor"] = paper.Organization() };
        if (person.Title is not null) node["jobTitle"] = person.Title;
        if (person.Bio is not null) node["description"] = person.Bio;
        if (portrait is not null) node["image"] = addresses.File(portrait.Address("1x1", 640));
        return new JsonObject { ["@type"] = "ProfilePage", ["url"] = address, ["inLanguage"] = "id", ["mainEntity"] = node };
    }
}
