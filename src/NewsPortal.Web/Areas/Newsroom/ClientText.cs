using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;

namespace NewsPortal.Web.Areas.Newsroom;

/// <summary>The words of the newsroom's scripts: they say them in Indonesian, <c>ClientText.en.resx</c> beside this file has the English.</summary>
public sealed class ClientText
{
    /// <summary>What a page in the current language gives its scripts; <see langword="null"/> where they say it by themselves.</summary>
    public static string? For(IStringLocalizer<ClientText> words) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "id"
        ? null
        : JsonSerializer.Serialize(words.GetAllStrings(includeParentCultures: true).ToDictionary(word => word.Name, word => word.Value));
}
