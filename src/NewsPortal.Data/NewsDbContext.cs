using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NewsPortal.Data.Accounts;
using NewsPortal.Data.Articles;
using NewsPortal.Data.Caching;
using NewsPortal.Data.Configurations;
using NewsPortal.Data.Reads;
using NewsPortal.Data.Search;
using NewsPortal.Domain;
using NewsPortal.Domain.Articles;
using NewsPortal.Domain.Audit;
using NewsPortal.Domain.Desk;
using NewsPortal.Domain.Editions;
using NewsPortal.Domain.Fronts;
using NewsPortal.Domain.People;
using NewsPortal.Domain.Pictures;
using NewsPortal.Domain.Sections;
using NewsPortal.Domain.Tags;

namespace NewsPortal.Data;

/// <summary>The newsroom's database.</summary>
public sealed class NewsDbContext(DbContextOptions<NewsDbContext> options) : IdentityUserContext<StaffUser, long>(options), IDataProtectionKeyContext
{
    /// <summary>The editions.</summary>
    public DbSet<Edition> Editions => Set<Edition>();

    /// <summary>The sections, which all editions share.</summary>
    public DbSet<Section> Sections => Set<Section>();

    /// <summary>Which sections an edition shows, and in which order.</summary>
    public DbSet<EditionSection> EditionSections => Set<EditionSection>();

    /// <summary>The stories as lists and pages read them; queries for readers start with <c>LiveAt</c>.</summary>
    public DbSet<Article> Articles => Set<Article>();

    /// <summary>The stories' tags, ordered for the tags' pages.</summary>
    public DbSet<ArticleTag> ArticleTags => Set<ArticleTag>();

    /// <summary>The stories' bylines, ordered for the people's pages.</summary>
    public DbSet<ArticleByline> ArticleBylines => Set<ArticleByline>();

    /// <summary>Every snapshot of every story.</summary>
    public DbSet<Revision> Revisions => Set<Revision>();

    /// <summary>The “Baca Juga” paragraphs of the revisions and what they mean.</summary>
    public DbSet<ReadAlso> ReadAlsos => Set<ReadAlso>();

    /// <summary>What the importer knows again.</summary>
    public DbSet<ImportedCopy> ImportedCopies => Set<ImportedCopy>();

    /// <summary>The people of the bylines.</summary>
    public DbSet<Contributor> Contributors => Set<Contributor>();

    /// <summary>The tags.</summary>
    public DbSet<Tag> Tags => Set<Tag>();

    /// <summary>Other slugs of tags.</summary>
    public DbSet<TagAlias> TagAliases => Set<TagAlias>();

    /// <summary>The picture library.</summary>
    public DbSet<Picture> Pictures => Set<Picture>();

    /// <summary>The places of the fronts that are filled by hand.</summary>
    public DbSet<FrontSlot> FrontSlots => Set<FrontSlot>();

    /// <summary>How many stories the editions have in each month.</summary>
    public DbSet<StoryMonth> StoryMonths => Set<StoryMonth>();

    /// <summary>What search knows of the stories.</summary>
    public DbSet<SearchDocument> SearchDocuments => Set<SearchDocument>();

    /// <summary>The notes by which stories were put right.</summary>
    public DbSet<Correction> Corrections => Set<Correction>();

    /// <summary>The stories that were taken down, and why.</summary>
    public DbSet<Withdrawal> Withdrawals => Set<Withdrawal>();

    /// <summary>The newsroom's memory.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>The roles that people of the newsroom hold.</summary>
    public DbSet<StaffGrant> StaffGrants => Set<StaffGrant>();

    /// <summary>The signed-in browsers.</summary>
    public DbSet<StaffSession> StaffSessions => Set<StaffSession>();

    /// <summary>What the network asks of those who hold a role.</summary>
    public DbSet<RolePolicy> RolePolicies => Set<RolePolicy>();

    /// <summary>Internal notes on stories.</summary>
    public DbSet<DeskNote> DeskNotes => Set<DeskNote>();

    /// <summary>What people of the newsroom should know of.</summary>
    public DbSet<Notification> Notifications => Set<Notification>();

    /// <summary>Links to stories that are not live.</summary>
    public DbSet<PreviewLink> PreviewLinks => Set<PreviewLink>();

    /// <summary>Who has which story open.</summary>
    public DbSet<StoryPresence> StoryPresences => Set<StoryPresence>();

    /// <summary>What went out by the express lane.</summary>
    public DbSet<ExpressRun> ExpressRuns => Set<ExpressRun>();

    /// <summary>Takedowns that wait for their second person.</summary>
    public DbSet<TakedownRequest> TakedownRequests => Set<TakedownRequest>();

    /// <summary>Replies of those whom stories concern.</summary>
    public DbSet<RightOfReply> RightsOfReply => Set<RightOfReply>();

    /// <summary>What changes made stale.</summary>
    public DbSet<CacheEviction> CacheEvictions => Set<CacheEviction>();

    /// <summary>How often stories were read, by the hour.</summary>
    public DbSet<ReadHour> ReadHours => Set<ReadHour>();

    /// <summary>How often stories were read, in all.</summary>
    public DbSet<ReadTotal> ReadTotals => Set<ReadTotal>();

    /// <summary>Terpopuler of the editions and of the network.</summary>
    public DbSet<MostRead> MostRead => Set<MostRead>();

    /// <inheritdoc/>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder); // Identity's tables
        builder
            .HasPostgresExtension("pg_trgm") // “maksud Anda”, and parts of words in the newsroom's lists
            .HasPostgresExtension("btree_gin") // search is narrowed inside the index of its words
            .ApplyConfigurationsFromAssembly(typeof(NewsDbContext).Assembly);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Slug>().HaveConversion<SlugConverter>().HaveMaxLength(Slug.MaxLength);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(24);
    }
}
