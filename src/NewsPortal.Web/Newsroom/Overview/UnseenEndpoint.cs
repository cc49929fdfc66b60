namespace NewsPortal.Web.Newsroom.Overview;

/// <summary>Tells a page that stays open whether something is new for the person.</summary>
internal static class UnseenEndpoint
{
    /// <summary>Its address.</summary>
    public const string Path = NewsroomSite.Root + "/pemberitahuan/baru";

    public static async Task<IResult> GetAsync(Unseen unseen, CancellationToken cancel) => Results.Json(new { unseen = await unseen.AnyAsync(cancel) });
}
