using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace NewsPortal.Web.Caching;

/// <summary>How finished pages are kept; bound from the section “PageCache”.</summary>
public sealed class PageCacheOptions
{
    /// <summary>The memory that finished pages may take, in mebibytes; with 0 none is kept.</summary>
    [Range(0, 65_536)]
    public int BudgetMegabytes { get; set; } = 128;

    /// <summary>The longest that a page is served without being made anew, whatever the evictions say.</summary>
    public TimeSpan Longest { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How long readers wait for a database that says nothing before they are told to come back; one that is slow is waited for.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(1.2);

    /// <summary>The folder for copies of finished pages, which a restart without the database serves; none where it is empty.</summary>
    public string? Folder { get; set; }

    /// <summary>What the copies may take on the disk, in mebibytes; with 0 there are none.</summary>
    [Range(0, 65_536)]
    public int FolderMegabytes { get; set; } = 128;

    /// <summary>How old a copy may be that is served after a restart.</summary>
    public TimeSpan OldestOnDisk { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The budget in bytes.</summary>
    internal long Budget => BudgetMegabytes * 1024L * 1024L;
}

[OptionsValidator]
internal sealed partial class PageCacheOptionsValidator : IValidateOptions<PageCacheOptions>;
