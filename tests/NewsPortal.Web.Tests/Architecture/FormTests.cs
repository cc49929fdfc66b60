using System.Text.RegularExpressions;

namespace NewsPortal.Web.Tests.Architecture;

public sealed partial class FormTests
{
    /// <summary>Razor leaves the token out of a form that names its address itself: without it the form would be refused.</summary>
    [Fact]
    public void Every_form_that_posts_to_an_address_carries_the_token()
    {
        var forms = (from file in Repository.Files("src/NewsPortal.Web", ".cshtml") from form in Form().Matches(file.Text) select $"{file.Path}: {form.Value}").ToList();

        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.Contains("asp-antiforgery=\"true\"", form, StringComparison.Ordinal));
    }

    [GeneratedRegex("<form(?=[^>]*method=\"post\")(?=[^>]*action=)[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
