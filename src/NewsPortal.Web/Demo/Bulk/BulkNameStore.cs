using NewsPortal.Web.Import;
using Npgsql;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>Adds the tags and people of an archive to the newsroom: those that it has not, by their slugs.</summary>
internal static class BulkNameStore
{
    /// <summary>Adds what is missing.</summary>
    /// <returns>The identities by name. A tag's alias stands for its tag.</returns>
    public static async Task<(Dictionary<string, long> Tags, Dictionary<string, long> People)> AddAsync(NpgsqlConnection connection, BulkNameLists lists, CancellationToken cancel)
    {
        var tags = lists.Tags.Distinct().Select(name => (Name: name, Slug: ImportNames.SlugOf(name, "tag").Value)).DistinctBy(t => t.Name).ToList();
        await using (var add = new NpgsqlCommand("""
            insert into tag (slug, name) select w.slug, w.name from unnest($1::text[], $2::text[]) with ordinality w(slug, name, place)
            where not exists (select from tag_alias a where a.slug = w.slug) order by w.place on conflict (slug) do nothing
            """, connection))
        {
            add.Parameters.Add(new() { Value = tags.Select(t => t.Slug).ToArray() });
            add.Parameters.Add(new() { Value = tags.Select(t => t.Name).ToArray() });
            await add.ExecuteNonQueryAsync(cancel);
        }

        var people = lists.People.DistinctBy(p => p.Name).Select(p => (p.Name, Slug: ImportNames.SlugOf(p.Name, "penulis").Value, p.Title)).ToList();
        await using (var add = new NpgsqlCommand("""
            insert into contributor (slug, name, title, hidden) select w.slug, w.name, w.title, false from unnest($1::text[], $2::text[], $3::text[]) with ordinality w(slug, name, title, place)
            order by w.place on conflict (slug) do nothing
            """, connection))
        {
            add.Parameters.Add(new() { Value = people.Select(p => p.Slug).ToArray() });
            add.Parameters.Add(new() { Value = people.Select(p => p.Name).ToArray() });
            add.Parameters.Add(new() { Value = people.Select(p => p.Title).ToArray() });
            await add.ExecuteNonQueryAsync(cancel);
        }

        var tagIds = await IdsAsync(connection, "select slug, id from tag union all select slug, tag_id from tag_alias", cancel);
        var personIds = await IdsAsync(connection, "select slug, id from contributor", cancel);
        return (tags.ToDictionary(t => t.Name, t => tagIds[t.Slug]), people.ToDictionary(p => p.Name, p => personIds[p.Slug]));
    }

    /// <summary>The names of everything that stories may name, as search needs them: the stored name, which may differ from the one asked for.</summary>
    public static async Task<(Dictionary<long, string> Tags, Dictionary<long, string> People)> NamesAsync(NpgsqlConnection connection, CancellationToken cancel) =>
        (await StoredAsync(connection, "select id, name from tag", cancel),
         await StoredAsync(connection, "select id, name from contributor", cancel));

    private static async Task<Dictionary<string, long>> IdsAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var command = new NpgsqlCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) ids.TryAdd(rows.GetString(0), rows.GetInt64(1));
        return ids;
    }

    private static async Task<Dictionary<long, string>> StoredAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        var names = new Dictionary<long, string>();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel)) names.Add(rows.GetInt64(0), rows.GetString(1));
        return names;
    }
}
