namespace NewsPortal.Migrations;

/// <summary>What migrations say in SQL, in files of its own: functions and triggers read better there than inside a string.</summary>
internal static class SqlFile
{
    /// <summary>The text of a file of the folder <c>Sql</c>.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(SqlFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
