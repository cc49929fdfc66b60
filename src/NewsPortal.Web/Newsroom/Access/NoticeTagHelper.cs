using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>A sentence at the head of a page, about what has just happened or stands against it; nothing where there is none.</summary>
[HtmlTargetElement("notice", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NoticeTagHelper : TagHelper
{
    /// <summary>The sentence.</summary>
    public string? Text { get; set; }

    /// <summary>Whether it is a refusal.</summary>
    public bool Bad { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Text))
        {
            output.SuppressOutput();
            return;
        }

        (output.TagName, output.TagMode) = ("p", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", Bad ? "notice bad" : "notice");
        output.Attributes.SetAttribute("role", Bad ? "alert" : "status");
        output.Content.SetContent(Text);
    }
}
