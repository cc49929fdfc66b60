using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Sections;
using NewsPortal.Web.Operations;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Media;

namespace NewsPortal.Web.Tests.Import;

[Collection(AloneCollection.Name)]
public sealed class ImportRunTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>, IDisposable
{
    private readonly ImportRun run = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task An_imported_file_is_told_with_its_public_address()
    {
        var file = run.File("situ.txt", TypedCopy.Of("Situ Diimpor"));

        Assert.Equal(0, await run.OfAsync(app, [file]));

        await using var db = app.OpenDb();
        var id = await db.Articles.Where(a => a.Headline == "Situ Diimpor").Select(a => a.Id).SingleAsync(Cancel);
        Assert.Equal($"{file}: published {NewsPortalApp.Origin}/depok/daerah/{id}/situ-diimpor\n", run.Said);
    }

    [Fact]
    public async Task A_file_that_is_no_story_is_refused_with_its_line_and_the_others_are_imported()
    {
        var bad = run.File("buruk.txt", TypedCopy.Of("Berkas Buruk", date: "31 Februari 2023, 11:44 WIB"));
        var (good, last) = (run.File("baik.txt", TypedCopy.Of("Berkas Baik")), run.File("akhir.txt", TypedCopy.Of("Berkas Akhir")));

        Assert.Equal(1, await run.OfAsync(app, [good, bad, last]));

        Assert.StartsWith($"{bad}:3: Tanggal ini tidak ada di kalender.", run.Complained, StringComparison.Ordinal);
        await using var db = app.OpenDb();
        var imported = await db.Articles.Where(a => a.Headline.StartsWith("Berkas")).Select(a => a.Headline).Order().ToListAsync(Cancel);
        Assert.Equal(["Berkas Akhir", "Berkas Baik"], imported);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("Judul Saja", 1)]
    [InlineData("Judul\n\n- 31 Agustus 2023, 11:44 WIB\n\nTeks \0.\n\nPenulis: Tamu Ditolak\nTags: tag ditolak", 5)]
    [InlineData("Judul\n\n- 31 Agustus 2023\n\nTeks.\n\nPenulis: Tamu Ditolak\nTags: tag ditolak", 3)]
    [InlineData("Judul\n\n- 31 Agustus 2023, 11:44 WIB\n\nPenulis: Tamu Ditolak\nTags: tag ditolak", 6)]
    public async Task A_refused_file_is_named_with_its_line_and_leaves_nothing(string text, int line)
    {
        var file = run.File("ditolak.txt", text);

        Assert.Equal(1, await run.OfAsync(app, [file]));

        Assert.StartsWith($"{file}:{line}: ", run.Complained, StringComparison.Ordinal);
        await using var db = app.OpenDb();
        Assert.False(await db.Articles.AnyAsync(a => a.Headline.StartsWith("Judul"), Cancel));
        Assert.False(await db.Contributors.AnyAsync(c => c.Name == "Tamu Ditolak", Cancel) || await db.Tags.AnyAsync(t => t.Name == "tag ditolak", Cancel));
    }

    [Fact]
    public async Task An_import_that_breaks_in_its_midst_leaves_nothing()
    {
        var nowhere = new Section { Slug = Slug.Parse("entah"), Name = "Entah" };

        await Assert.ThrowsAnyAsync<Exception>(() => app.ImportAsync(TypedCopy.Of("Putus", tail: "Penulis: Tamu Putus\nTags: tag putus"), with: options => options with { Section = nowhere }));

        await using var db = app.OpenDb();
        Assert.False(await db.Contributors.AnyAsync(c => c.Name == "Tamu Putus", Cancel) || await db.Tags.AnyAsync(t => t.Name == "tag putus", Cancel));
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_cut_between_characters()
    {
        var file = run.File("panjang.txt", TypedCopy.Of("Nama Panjang", tail: $"Penulis: {new string('A', Contributor.NameLength - 1)}😀 Budi"));

        Assert.Equal(0, await run.OfAsync(app, [file]));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused_by_name()
    {
        Assert.Equal(1, await run.OfAsync(app, ["/tidak/ada.txt"]));

        Assert.StartsWith("/tidak/ada.txt: Berkas tidak ditemukan", run.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_told_as_such()
    {
        Assert.Equal(0, await run.OfAsync(app, [run.File("draf.txt", TypedCopy.Of("Hanya Draf"))], draft: true));

        Assert.Contains(": kept as draft ", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_goes_with_one_file_only()
    {
        var (one, two) = (run.File("satu.txt", TypedCopy.Of("Gambar Satu")), run.File("dua.txt", TypedCopy.Of("Gambar Dua")));

        await Assert.ThrowsAsync<OperationsException>(() => run.OfAsync(app, [one, two], picture: one));
    }

    [Fact]
    public async Task A_refused_file_leaves_its_picture_out_of_the_library_too()
    {
        var picture = run.File("foto.jpg", TestPictures.Jpeg(431, 287));
        await using var db = app.OpenDb();
        var before = await db.Pictures.CountAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, await run.OfAsync(app, [run.File("kosong.txt", "")], picture: picture));
        Assert.Equal(before, await db.Pictures.CountAsync(TestContext.Current.CancellationToken));

        Assert.Equal(0, await run.OfAsync(app, [run.File("berita.txt", TypedCopy.Of("Bergambar"))], picture: picture));
        Assert.Equal(before + 1, await db.Pictures.CountAsync(TestContext.Current.CancellationToken));
    }
}
