using AngleSharp.Html.Dom;
using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Newsroom.Writing;

/// <summary>Sends forms as a browser without scripts does.</summary>
internal static class FormPosts
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> PostFormAsync(this HttpClient browser, string path, params (string Name, string? Value)[] fields) => browser.PostFormAsync(path, fields, path);

    /// <summary>Posts fields with the token of a page.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient browser, string path, (string Name, string? Value)[] fields, string page)
    {
        var token = await browser.FormTokenAsync(page);
        using var form = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value ?? "")), KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await browser.PostAsync(path, form, Cancel);
    }

    public static Task<HttpResponseMessage> SaveFormAsync(this HttpClient browser, IHtmlDocument page, params (string Name, string? Value)[] changes) => browser.SaveFormAsync(page, null, changes);

    /// <summary>Sends the story's form as it was opened, but for the changes.</summary>
    public static async Task<HttpResponseMessage> SaveFormAsync(this HttpClient browser, IHtmlDocument page, HttpContent? file, params (string Name, string? Value)[] changes)
    {
        var form = (IHtmlFormElement)page.QuerySelector("#story")!;
        using var content = new MultipartFormDataContent();
        var fields = form.Elements.Where(e => e.GetAttribute("name") is { } name && name != "file").ToDictionary(e => e.GetAttribute("name")!, e => e switch
        {
            IHtmlInputElement { Type: "checkbox" } box => box.IsChecked ? "true" : null,
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            IHtmlSelectElement select => select.Value,
            _ => null,
        });
        foreach (var (name, value) in changes) fields[name] = value;
        foreach (var (name, value) in fields) if (value is not null) content.Add(new StringContent(value), name);
        if (file is not null) content.Add(file, "file", "foto.jpg");
        return await browser.PostAsync(form.GetAttribute("action"), content, Cancel);
    }
}
