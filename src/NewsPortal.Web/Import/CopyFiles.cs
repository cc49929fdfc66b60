using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain;
using NewsPortal.Domain.Copy;
using NewsPortal.Web.Site;
using Npgsql;

namespace NewsPortal.Web.Import;

/// <summary>Imports copy from files; a file that is no article is refused with its line and reason and leaves nothing.</summary>
internal sealed class CopyFiles(CopyImporter importer)
{
    /// <summary>Imports one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Where it goes; asked for once the file is known to be copy, so that a refused one takes no picture into the library.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>What became of it, or why it was refused.</returns>
    public async Task<(ImportOutcome? Outcome, CopyRefusal? Refusal)> ImportAsync(string path, Func<Task<ImportOptions>> options, CancellationToken cancel)
    {
        if (Directory.Exists(path)) return (null, new CopyRefusal(0, "Ini folder, bukan berkas. Sebut berkas di dalamnya."));
        if (await ReadAsync(path, cancel) is not { } bytes) return (null, new CopyRefusal(0, "Berkas tidak ditemukan atau tidak dapat dibaca. Periksa namanya."));
        var decoding = CopyText.Decode(bytes);
        if (decoding.IsRefused) return (null, decoding.Refusal);
        var parsed = CopyParser.Parse(decoding.Text);
        if (parsed.IsRefused) return (null, parsed.Refusal);
        try
        {
            return (await importer.ImportAsync(parsed.Document, await options(), cancel), null);
        }
        catch (EditorialRuleException e)
        {
            return (null, new CopyRefusal(1, e.Message));
        }
        catch (Exception e) when (e is DbUpdateException or PostgresException && !ErrorPages.IsDatabaseAway(e))
        {
            return (null, new CopyRefusal(0, "Basis data menolak naskah ini; agaknya ada bagian yang terlalu panjang. Pendekkan, lalu coba lagi."));
        }
    }

    private static async Task<byte[]?> ReadAsync(string path, CancellationToken cancel)
    {
        try
        {
            await using var file = File.OpenRead(path);
            var bytes = new byte[Math.Min(file.Length, CopyText.ByteLimit + 1)]; // one more than allowed is enough to be refused
            await file.ReadExactlyAsync(bytes, cancel);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
