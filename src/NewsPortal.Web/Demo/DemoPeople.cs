using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Domain.People;
using NewsPortal.Web.Import;
using NewsPortal.Web.Media;

namespace NewsPortal.Web.Demo;

/// <summary>Adds the demo's people, so that the imported bylines find them with their posts, lives and portraits.</summary>
internal sealed class DemoPeople(NewsDbContext db, PictureIntake pictures)
{
    public async Task AddAsync(DemoPlan plan, CancellationToken cancel)
    {
        foreach (var person in plan.People)
        {
            var slug = ImportNames.SlugOf(person.Name, "penulis");
            db.Contributors.Add(new Contributor { Slug = slug, Name = person.Name, Title = person.Title, Bio = person.Bio, PictureId = await PortraitAsync(slug, cancel) });
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task<long?> PortraitAsync(Slug slug, CancellationToken cancel) => DemoDrawings.Find("People", slug.Value) is { } drawing
        ? (await pictures.TakeAsync(DemoDrawings.Render(drawing), drawing.AltText, null, drawing.Focus, cancel)).Id
        : null;
}
