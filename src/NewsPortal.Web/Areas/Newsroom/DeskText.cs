namespace NewsPortal.Web.Areas.Newsroom;

/// <summary>The newsroom's words: views say them in Indonesian, <c>DeskText.en.resx</c> beside this file has the English.</summary>
public sealed class DeskText;
