namespace NewsPortal.Web.Areas.Newsroom.Pages.Readers;

/// <summary>The words of a story's figures; English in <c>ReadersText.en.resx</c>.</summary>
public sealed class ReadersText;
