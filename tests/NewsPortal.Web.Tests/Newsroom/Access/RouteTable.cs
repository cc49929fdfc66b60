using static NewsPortal.Web.Tests.Newsroom.Access.Who;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>Who a route of the newsroom opens for. What they may do to a story inside is the desk's rules' matter.</summary>
[Flags]
public enum Who
{
    Nobody = 0,
    Stranger = 1,
    Stringer = 2,
    Reporter = 4,
    Editor = 8,
    ManagingEditor = 16,
    Ombudsman = 32,
    Admin = 64,
    Editorial = Stringer | Reporter | Editor | ManagingEditor | Ombudsman,
    Staff = Editorial | Admin,
    All = Staff | Stranger,
}

/// <summary>
/// Every route under <c>/redaksi</c>, and whom its door lets through: the one table of it. A route that stands here for nobody, or does not stand
/// here, fails the test. <c>{id}</c> is no story of this newsroom: past the door the answer is then another than the door's.
/// </summary>
internal static class RouteTable
{
    public static readonly IReadOnlyList<RouteRow> Rows =
    [
        new("GET", "redaksi", Editorial),
        new("GET", "redaksi/naskah", Editorial),
        new("GET POST", "redaksi/naskah/baru", Editorial),
        new("GET POST", "redaksi/naskah/{id:long:min(1)}", Editorial),
        new("GET POST", "redaksi/naskah/{id:long:min(1)}/meja", Editorial),
        new("GET POST", "redaksi/naskah/{id:long:min(1)}/riwayat", Editorial),
        new("GET", "redaksi/naskah/{id:long:min(1)}/riwayat/banding", Editorial),
        new("GET", "redaksi/naskah/{id:long:min(1)}/tanda-terima", Editorial),
        new("GET POST", "redaksi/naskah/{id:long:min(1)}/pratinjau", Editorial),
        new("GET", "redaksi/naskah/{id:long:min(1)}/pratinjau/halaman", Editorial),
        new("GET", "redaksi/naskah/{story:long}/pratinjau/media/{id:long}/{hash}/{name}", Editorial),
        new("POST", "redaksi/naskah/{id:long}/simpan", Editorial),
        new("POST", "redaksi/naskah/{id:long}/hadir", Editorial),
        new("POST", "redaksi/naskah/{id:long}/saran", Editorial),
        new("POST", "redaksi/naskah/{id:long}/baca-juga", Editorial),
        new("GET", "redaksi/pemberitahuan/baru", Editorial),
        new("POST", "redaksi/naskah/banding", Editorial),
        new("POST", "redaksi/naskah/urai", Editorial),
        new("GET", "redaksi/naskah/temukan", Editorial),
        new("GET", "redaksi/tag/temukan", Editorial),
        new("GET", "redaksi/orang/temukan", Editorial),
        new("POST", "redaksi/tag", Editorial),
        new("POST", "redaksi/orang", Editorial),
        new("GET POST", "redaksi/gambar", Editorial),
        new("GET POST", "redaksi/gambar/{id:long:min(1)}", Editorial),
        new("GET", "redaksi/gambar/{id:long}/{width:int}.jpg", Editorial),
        new("GET", "redaksi/meja", Editorial),
        new("GET", "redaksi/jadwal", Editorial),
        new("GET", "redaksi/audit", ManagingEditor | Ombudsman | Admin),
        new("GET POST", "redaksi/pemberitahuan", Staff),
        new("GET POST", "redaksi/masuk", All),
        new("GET POST", "redaksi/masuk/kode", All),
        new("POST", "redaksi/masuk/di-tempat", All),
        new("POST", "redaksi/masuk/kunci", All),
        new("POST", "redaksi/masuk/kunci/jawab", All),
        new("GET POST", "redaksi/keluar", All),
        new("GET POST", "redaksi/sandi/lupa", All),
        new("GET POST", "redaksi/sandi/baru", All),
        new("GET POST", "redaksi/undangan", All),
        new("GET", "redaksi/galat/{code:int}", All),
        new("GET POST", "redaksi/akun", Staff),
        new("GET POST", "redaksi/akun/sandi", Staff),
        new("GET POST", "redaksi/akun/langkah-kedua", Staff),
        new("POST", "redaksi/akun/kunci", Staff),
        new("POST", "redaksi/akun/kunci/jawab", Staff),
        new("GET", "redaksi/kelola", Admin),
        new("GET", "redaksi/kelola/orang", Admin),
        new("GET POST", "redaksi/kelola/orang/baru", Admin),
        new("GET POST", "redaksi/kelola/orang/{id:long}", Admin),
        new("GET POST", "redaksi/kelola/peran", Admin),
        new("GET POST", "redaksi/kelola/edisi", Admin),
        new("GET POST", "redaksi/kelola/edisi/{id:long}", Admin),
        new("GET POST", "redaksi/kelola/kanal", Admin),
        new("GET", "redaksi/kelola/penulis", Admin),
        new("GET POST", "redaksi/kelola/penulis/{id:long}", Admin),
        new("GET", "redaksi/kelola/tag", Admin),
        new("GET POST", "redaksi/kelola/tag/{id:long}", Admin),
    ];
}

/// <summary>A route and whom it opens for.</summary>
/// <param name="Methods">The methods, parted by blanks.</param>
/// <param name="Route">The pattern as routing knows it.</param>
/// <param name="Opens">Whom it opens for.</param>
internal sealed record RouteRow(string Methods, string Route, Who Opens);
