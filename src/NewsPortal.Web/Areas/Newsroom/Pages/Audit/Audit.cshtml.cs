using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Domain.Audit;
using NewsPortal.Web.Blocks;
using NewsPortal.Web.Newsroom.Access;
using NewsPortal.Web.Newsroom.Overview;

namespace NewsPortal.Web.Areas.Newsroom.Pages.Audit;

/// <summary>The newsroom's memory, narrowed as the address says, on the page or as a file.</summary>
public sealed class AuditModel(AuditLog log, StaffAccess access) : PageModel
{
    private const int Length = 100;

    /// <summary>What it is narrowed to.</summary>
    public AuditFilter Filter { get; private set; } = new();

    /// <summary>The lines.</summary>
    public IReadOnlyList<AuditEntry> Lines { get; private set; } = [];

    /// <summary>The names of those whom the lines name.</summary>
    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    /// <summary>Whose lines can be asked for.</summary>
    public IReadOnlyList<(long Id, string Name)> People { get; private set; } = [];

    /// <summary>Where the older page begins.</summary>
    public ListPosition? Older { get; private set; }

    /// <summary>Shows a page of the log.</summary>
    public async Task<IActionResult> OnGetAsync(AuditFilter filter, string? sebelum, CancellationToken cancel)
    {
        if (!AuditLog.IsOpenTo(access.Actor)) return Forbid();
        Filter = filter;
        var lines = log.Lines(access.Actor, filter);
        if (ListPosition.TryParse(sebelum, null, out var before)) lines = AuditLog.Before(lines, before);
        var found = await lines.Take(Length + 1).ToListAsync(cancel);
        Lines = [.. found.Take(Length)];
        Names = await log.NamesAsync(Lines, cancel);
        People = await log.PeopleAsync(access.Actor, cancel);
        Older = found.Count > Length ? new(Lines[^1].At, Lines[^1].Seq) : null;
        return Page();
    }

    /// <summary>Sends the log as a file, as far as it is narrowed.</summary>
    public async Task<IActionResult> OnGetCsvAsync(AuditFilter filter, CancellationToken cancel)
    {
        if (!AuditLog.IsOpenTo(access.Actor)) return Forbid();
        (Response.ContentType, Response.Headers.ContentDisposition) = ("text/csv; charset=utf-8", "attachment; filename=\"audit.csv\"");
        await AuditCsv.WriteAsync(Response.Body, await log.PeopleAsync(access.Actor, cancel), log.Lines(access.Actor, filter).Take(AuditCsv.Limit).AsAsyncEnumerable(), cancel);
        return new EmptyResult();
    }
}
