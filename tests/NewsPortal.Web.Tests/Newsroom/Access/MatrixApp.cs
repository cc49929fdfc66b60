using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NewsPortal.Data;
using NewsPortal.Domain.People;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Media;

namespace NewsPortal.Web.Tests.Newsroom.Access;

/// <summary>
/// A newsroom whose every transaction is taken back in the moment in which it would be kept. A step is thus judged, taken and answered as ever,
/// and the next request finds the story as it was: some eighty stories are enough for all that is asked of them.
/// </summary>
public sealed class MatrixApp : NewsPortalApp
{
    private readonly TakesBack _takesBack = new();

    /// <summary>Everyone with their browser, their form token and their stories by state.</summary>
    internal IReadOnlyList<(MatrixPerson Person, HttpClient Browser, string Token, IReadOnlyList<MatrixStory> Stories)> People { get; private set; } = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var picture = await this.TakeAsync(TestPictures.Jpeg(640, 400));
        _takesBack.IsOn = true;
        await using var db = OpenDb();
        var (edition, section) = ((await db.Editions.ToListAsync()).Single(e => e.Slug.Value == "depok").Id, (await db.Sections.ToListAsync()).Single(s => s.Slug.Value == "daerah").Id);
        var (author, colleague) = (await this.AddStaffAsync(StaffRole.Reporter), await this.AddStaffAsync(StaffRole.Reporter));
        var others = await SeedAsync(author, null);
        var people = new List<(MatrixPerson, HttpClient, string, IReadOnlyList<MatrixStory>)>();
        foreach (var person in MatrixPeople.All)
        {
            if (person.Role is not { } role)
            {
                people.Add((person, NewReader(), "", others));
                continue;
            }

            var id = await this.AddStaffAsync(role, person.Edition, person.Section);
            var browser = await this.SignedInAsync(id);
            people.Add((person, browser, await browser.FormTokenAsync(), person.Tie switch { Tie.Author => await SeedAsync(id, null), Tie.Assignee => await SeedAsync(author, id), _ => others }));
        }

        People = people;
        Task<IReadOnlyList<MatrixStory>> SeedAsync(long by, long? assignee) => MatrixStories.SeedAsync(this, edition, section, by, assignee, colleague, (picture.Id, picture.Address("16x9-320.jpg")));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.ConfigureDbContext<NewsDbContext>(options => options.AddInterceptors(_takesBack))
            .Configure<MvcOptions>(mvc => mvc.Filters.Add(new DrawsNoRefusals())));
    }

    /// <summary>The page of a refusal takes longer to draw than the refusal to find, and other tests look at it: here its code is enough.</summary>
    private sealed class DrawsNoRefusals : IAlwaysRunResultFilter
    {
        public void OnResultExecuting(ResultExecutingContext context)
        {
            if (context.Result is PageResult && context.HttpContext.Response.StatusCode is >= 400 and var code) context.Result = new ContentResult { Content = "-", StatusCode = code };
        }

        public void OnResultExecuted(ResultExecutedContext context)
        {
        }
    }

    private sealed class TakesBack : DbTransactionInterceptor
    {
        public bool IsOn { get; set; }

        public override async ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            if (!IsOn) return result;
            await transaction.RollbackAsync(cancellationToken);
            return InterceptionResult.Suppress();
        }
    }
}
