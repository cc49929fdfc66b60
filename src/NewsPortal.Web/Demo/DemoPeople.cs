using NewsPortal.Data;
using NewsPortal.Domain.People;
using NewsPortal.Web.Import;

namespace NewsPortal.Web.Demo;

/// <summary>Adds the demo's people, so that the imported bylines find them with their posts and lives.</summary>
internal sealed class DemoPeople(NewsDbContext db)
{
    public async Task AddAsync(DemoPlan plan, CancellationToken cancel)
    {
        db.Contributors.AddRange(plan.People.Select(p => new Contributor { Slug = ImportNames.SlugOf(p.Name, "penulis"), Name = p.Name, Title = p.Title, Bio = p.Bio }));
        await db.SaveChangesAsync(cancel);
    }
}
