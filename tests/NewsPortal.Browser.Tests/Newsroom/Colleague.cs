using System.Text.Json.Nodes;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Newsroom.Writing;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>Another person of the newsroom, of whom only their saves matter.</summary>
internal static class Colleague
{
    /// <summary>Changes fields of a story as an editor's script of another person does.</summary>
    public static async Task SaveAsAnotherAsync(this Newsstand newsstand, long story, string name, params (string Field, JsonNode? Value)[] changes) =>
        await newsstand.SaveAsAsync(await newsstand.App.AddStaffAsync(StaffRole.Editor, name: name), story, changes);

    public static async Task SaveAsAsync(this Newsstand newsstand, long staff, long story, params (string Field, JsonNode? Value)[] changes)
    {
        var page = await newsstand.OpenAsStaffAsync(staff, "/redaksi/naskah");
        var save = new JsonObject { ["base"] = (await newsstand.App.HeadAsync(story)).Id, ["tab"] = "00000000000000aa", ["auto"] = true, ["story"] = (await newsstand.App.SheetAsync(story)).With(changes) };
        var status = await page.EvaluateAsync<int>("""
            async ([address, body]) => (await fetch(address, { method: "POST", body, headers: { Accept: "application/json", "Content-Type": "application/json", RequestVerificationToken: document.querySelector("meta[name=csrf-token]").content } })).status
            """, new[] { $"/redaksi/naskah/{story}/simpan", save.ToJsonString() });
        Assert.Equal(200, status);
    }
}
