namespace NewsPortal.Web.Areas.Newsroom;

/// <summary>The words of lists, board, calendar, notifications and log; English in <c>OverviewText.en.resx</c>.</summary>
public sealed class OverviewText;
