using Microsoft.Extensions.Localization;
using NewsPortal.Web.Areas.Identity;

namespace NewsPortal.Web.Newsroom.Access;

/// <summary>Says in the person's language why they are not signed in, and what to do.</summary>
internal sealed class SignInWords(IStringLocalizer<AccountText> text, TimeProvider clock)
{
    public string Of(SignInAnswer answer) => answer switch
    {
        { State: SignInState.TooSoon, AgainAt: { } at } => Wait(at),
        { State: SignInState.NeedsCode } => text["Masukkan kode dari aplikasi autentikator Anda."],
        { State: SignInState.WrongCode } => text["Kode itu salah atau sudah dipakai. Tunggu kode berikutnya, atau pakai kode pemulihan."],
        { State: SignInState.NeedsPasskey } => text["Peran Anda meminta kunci sandi. Masuklah dengan tombol “Masuk dengan kunci sandi”."],
        _ => text["Surel atau kata sandi salah. Periksa keduanya, lalu coba lagi."],
    };

    /// <summary>When to come back, in whole seconds or minutes.</summary>
    public string Wait(DateTimeOffset againAt)
    {
        var seconds = (int)Math.Ceiling(Math.Max(1, (againAt - clock.GetUtcNow()).TotalSeconds));
        return seconds < 60
            ? text["Terlalu banyak percobaan. Coba lagi {0} detik lagi.", seconds]
            : text["Terlalu banyak percobaan. Coba lagi {0} menit lagi.", (seconds + 59) / 60];
    }
}
