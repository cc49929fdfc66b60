namespace NewsPortal.Web.Areas.Newsroom.Pages.Admin;

/// <summary>The words of the admins' screens: views say them in Indonesian, <c>AdminText.en.resx</c> beside this file has the English.</summary>
public sealed class AdminText;
