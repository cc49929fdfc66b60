namespace NewsPortal.Web.Caching.Disk;

/// <summary>What a process leaves beside its pages for the one that comes after it.</summary>
/// <param name="Stamp">The build that wrote it, in hexadecimal.</param>
/// <param name="Heard">The changes that its pages have honoured.</param>
/// <param name="Passed">Up to when changes by the clock were honoured.</param>
/// <param name="Hosts">The editions that have a host of their own, by it.</param>
/// <param name="Hot">What was asked for most, the most first.</param>
internal sealed record FolderRecord(string Stamp, HeardChanges Heard, DateTimeOffset Passed, Dictionary<string, long> Hosts, PageKey[] Hot)
{
    private const int Version = 1;

    public byte[] Write() => Sealed.Write([], to =>
    {
        to.Write(Version);
        to.Write(Stamp);
        to.Write(Heard.Database);
        to.Write(Heard.Last);
        to.Write(Heard.Missing, n => to.Write(n));
        to.Write(Passed.UtcTicks);
        to.Write([.. Hosts], h => { to.Write(h.Key); to.Write(h.Value); });
        to.Write(Hot, to.Write);
    });

    /// <summary>Reads it; <see langword="null"/> where it is damaged.</summary>
    public static FolderRecord? Read(byte[] file) => Sealed.Read(file, [], from => from.ReadInt32() != Version ? null : new FolderRecord(
        from.ReadString(),
        new(from.ReadString(), from.ReadInt64(), from.ReadArray(from.ReadInt64)),
        new DateTimeOffset(from.ReadInt64(), TimeSpan.Zero),
        from.ReadArray(() => KeyValuePair.Create(from.ReadString(), from.ReadInt64())).ToDictionary(),
        from.ReadArray(from.ReadPageKey)));
}
