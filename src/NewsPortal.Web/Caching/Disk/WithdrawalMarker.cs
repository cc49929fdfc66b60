using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NewsPortal.Domain.Articles;
using NewsPortal.Web.Media;

namespace NewsPortal.Web.Caching.Disk;

/// <summary>
/// Before a change is saved that takes a live story from readers, whichever verb makes it, leaves the mark of it. A store that does not
/// answer does not hold a withdrawal up: the mark is left later, by whoever hears of it.
/// </summary>
internal sealed class WithdrawalMarker(WithdrawalMarks marks, TimeProvider clock, ILogger<WithdrawalMarker> log) : SaveChangesInterceptor
{
    /// <summary>How long a withdrawal waits for the store.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <inheritdoc/>
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var stories = eventData.Context is { } db ? db.ChangeTracker.Entries<Article>().Where(IsTakenDown).Select(a => a.Entity.Id).ToList() : [];
        if (stories.Count > 0)
        {
            try
            {
                await marks.LeaveAsync(stories, cancellationToken).WaitAsync(Patience, cancellationToken);
            }
            catch (Exception e) when (e is MediaStoreAwayException or TimeoutException)
            {
                log.NotMarked(string.Join(", ", stories), e.Message);
            }
        }

        return result;
    }

    /// <summary>Withdrawn, spiked, deleted, or hidden by an embargo.</summary>
    private bool IsTakenDown(EntityEntry<Article> story)
    {
        if (story.State is not (EntityState.Modified or EntityState.Deleted)) return false;
        var (publication, visible) = (story.Property(a => a.Publication), story.Property(a => a.VisibleFrom));
        return publication.OriginalValue is Publication.Published
            && (story.State is EntityState.Deleted || publication.CurrentValue is not Publication.Published || (visible.IsModified && visible.CurrentValue > clock.GetUtcNow()));
    }
}
