using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using NewsPortal.Data;
using NewsPortal.Domain;
using NewsPortal.Migrations;
using NewsPortal.Web.Operations;
using NewsPortal.Web.Site;
using Npgsql;

namespace NewsPortal.Web.Caching.Disk;

/// <summary>
/// What a page depends on beside the database's content: the program's own code and schema, the names of its style sheets and scripts, the
/// site's settings, and which database it is told to ask. Pages of another stamp are not this program's.
/// </summary>
internal sealed class BuildStamp(IOptions<SiteOptions> site, DatabaseAddress database)
{
    private readonly Lazy<byte[]> _bytes = new(() => SHA256.HashData(Encoding.UTF8.GetBytes(Text(site.Value, database)))[..16]);

    /// <summary>Sixteen bytes.</summary>
    public byte[] Bytes => _bytes.Value;

    private static string Text(SiteOptions site, DatabaseAddress database)
    {
        var address = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var assets = Path.Combine(AppContext.BaseDirectory, $"{typeof(BuildStamp).Assembly.GetName().Name}.staticwebassets.endpoints.json");
        return string.Join('\n',
        [
            .. ((Type[])[typeof(BuildStamp), typeof(Migrator), typeof(NewsDbContext), typeof(Slug)]).Select(t => t.Module.ModuleVersionId.ToString()),
            File.Exists(assets) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(assets))) : "",
            .. Settings(site), $"{address.Host}:{address.Port}/{address.Database}",
        ]);
    }

    /// <summary>All of them, also those that come later.</summary>
    private static IEnumerable<string> Settings(SiteOptions site) => typeof(SiteOptions).GetProperties().Select(p => $"{p.Name}={p.GetValue(site)}");
}
