using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsPortal.Web.Caching.Disk;

/// <summary>What a process leaves beside its pages for the one that comes after it.</summary>
/// <param name="Stamp">The build that wrote it, in hexadecimal.</param>
/// <param name="Heard">The changes that its pages have honoured.</param>
/// <param name="Passed">Up to when changes by the clock were honoured.</param>
/// <param name="Hosts">The editions that have a host of their own, by it.</param>
/// <param name="Hot">What was asked for most, the most first.</param>
internal sealed record FolderRecord(string Stamp, HeardChanges Heard, DateTimeOffset Passed, Dictionary<string, long> Hosts, PageKey[] Hot)
{
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, FolderJson.Default.FolderRecord);

    /// <summary>Reads it; <see langword="null"/> where it is damaged.</summary>
    public static FolderRecord? Read(byte[] file)
    {
        try
        {
            return JsonSerializer.Deserialize(file, FolderJson.Default.FolderRecord) is { Stamp: not null, Heard: { Database: not null, Missing: not null }, Hosts: not null, Hot: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

[JsonSerializable(typeof(FolderRecord))]
internal sealed partial class FolderJson : JsonSerializerContext;
