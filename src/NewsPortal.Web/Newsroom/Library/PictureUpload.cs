using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Pictures;
using NewsPortal.Web.Areas.Newsroom;
using NewsPortal.Web.Media;
using NewsPortal.Web.Newsroom.Access;

namespace NewsPortal.Web.Newsroom.Library;

/// <summary>Takes a picture that a person of the newsroom brings.</summary>
internal sealed class PictureUpload(
    PictureIntake intake, UploadTurns turns, StaffAccess access, NewsDbContext db, TimeProvider clock, IOptions<MediaOptions> media, IStringLocalizer<WritingText> words)
{
    /// <summary>Takes the file.</summary>
    /// <returns>The picture, or the status and the sentence that say why not.</returns>
    public async Task<(Picture? Picture, int Status, string Error)> TakeAsync(IFormFile? file, string? altText, string? credit, CancellationToken cancel)
    {
        if (file is null or { Length: 0 }) return (null, StatusCodes.Status422UnprocessableEntity, words["Pilih berkas gambar lebih dahulu."]);
        if (file.Length > media.Value.MaxBytes) return (null, StatusCodes.Status413PayloadTooLarge, words["Berkas gambar terlalu besar; batasnya {0} MB.", media.Value.MaxBytes / 1_000_000]);
        if (!turns.TryTake(access.User.Id)) return (null, StatusCodes.Status429TooManyRequests, words["Terlalu banyak gambar sekaligus. Tunggu satu menit, lalu lanjutkan."]);
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancel);
        try
        {
            var now = clock.GetUtcNow();
            var picture = await intake.TakeAsync(content.ToArray(), Line(altText) ?? "", Line(credit)?.TrimStart('/', ' '), FocalPoint.Centre, cancel);
            if (picture.AddedAt >= now)
            {
                db.AuditEntries.Add(new AuditEntry { At = now, Actor = access.Actor.Name, Action = "picture.add", Entity = "picture", EntityId = picture.Id });
                await db.SaveChangesAsync(cancel);
            }

            return (picture, StatusCodes.Status200OK, "");
        }
        catch (PictureRefusedException e)
        {
            return (null, StatusCodes.Status422UnprocessableEntity, e.Message);
        }
        catch (MediaStoreAwayException)
        {
            return (null, StatusCodes.Status503ServiceUnavailable, words["Tempat menyimpan gambar sedang tidak menjawab. Naskah Anda aman; coba unggah lagi nanti."]);
        }
    }

    private static string? Line(string? text) => text is null ? null : Text.OneLineOrNull(Text.Head(text, Domain.Articles.Story.LineLength));
}
