namespace NewsPortal.Web.Pages.Trust;

/// <summary>The kinds of reason for a withdrawal, as readers are told.</summary>
public static class WithdrawalReasons
{
    /// <summary>The reason in words; <see langword="null"/> for a code that readers need not know.</summary>
    public static string? Of(string code) => code switch
    {
        "sara" => "memuat unsur SARA (suku, agama, ras, dan antargolongan)",
        "kesusilaan" => "melanggar kesusilaan",
        "privasi-anak" => "melindungi anak dan privasinya",
        "pengalaman-traumatik" => "menghormati pengalaman traumatik korban",
        "putusan-dewan-pers" => "melaksanakan putusan Dewan Pers",
        "putusan-pengadilan" => "melaksanakan putusan pengadilan",
        "kesalahan-mendasar" => "memuat kesalahan mendasar",
        _ => null,
    };
}
