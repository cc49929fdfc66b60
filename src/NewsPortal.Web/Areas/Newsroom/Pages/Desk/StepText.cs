namespace NewsPortal.Web.Areas.Newsroom.Pages.Desk;

/// <summary>The words of the desk's steps, of history and of previews: views say them in Indonesian, <c>StepText.en.resx</c> beside this file has the English.</summary>
public sealed class StepText;
