using Microsoft.Extensions.Localization;
using NewsPortal.Web.Areas.Newsroom;

namespace NewsPortal.Web.Newsroom.Writing;

/// <summary>What the fields of a story are called on screen.</summary>
internal sealed class FieldLabels(IStringLocalizer<WritingText> words)
{
    /// <summary>The label of a field, by the name of <see cref="Domain.Merging.StoryField"/>.</summary>
    public string Of(string field) => field switch
    {
        "headline" => words["Judul"],
        "kicker" => words["Kepala judul"],
        "standfirst" => words["Teras"],
        "dateline" => words["Titimangsa"],
        "body" => words["Naskah"],
        "sectionId" => words["Kanal"],
        "slug" => words["Akhir alamat"],
        "zone" => words["Zona waktu"],
        "bylines" => words["Penulis dan editor"],
        "sources" => words["Sumber"],
        "tagIds" => words["Tag"],
        "picture" => words["Foto"],
        "caption" => words["Keterangan foto"],
        "credit" => words["Kredit foto"],
        "altText" => words["Teks alternatif"],
        "searchTitle" => words["Judul pencarian"],
        "description" => words["Deskripsi"],
        "aiUse" => words["Pemakaian AI"],
        "advertorial" => words["Advertorial"],
        "unverified" => words["Belum terverifikasi"],
        _ => field,
    };
}
