namespace NewsPortal.Web.Rendering;

/// <summary>Sentences that stand with a story wherever its text does.</summary>
public static class StoryNotes
{
    /// <summary>Ends a story that runs before it was verified, in brackets and italics (Pedoman Pemberitaan Media Siber 2c).</summary>
    public const string Unverified = "[Berita ini masih memerlukan verifikasi lebih lanjut; keterangan dari pihak terkait akan kami tambahkan.]";
}
