namespace NewsPortal.Web.Areas.Identity;

/// <summary>The words of sign-in and account: views say them in Indonesian, <c>AccountText.en.resx</c> beside this file has the English.</summary>
public sealed class AccountText;
