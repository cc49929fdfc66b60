using NewsPortal.Web.Tests.App;

namespace NewsPortal.Web.Tests.Operations;

public sealed class VerbTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>, IDisposable
{
    private static readonly Dictionary<string, string> Nothing = [];

    private readonly string folder = Directory.CreateTempSubdirectory("newsportal-verb-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("--help")]
    [InlineData("terbitkan")]
    public async Task The_verbs_are_named_to_whoever_asks_or_errs(string word)
    {
        var end = await RunProgram.RunAsync(Nothing, word);

        Assert.All(["migrate", "demo", "import", "staff", "health"], verb => Assert.Contains($"\n  {verb} ", end.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("terbitkan")]
    [InlineData("import")]
    [InlineData("import", "wxr")]
    [InlineData("import", "copy")]
    [InlineData("import", "copy", "berkas.txt", "--edition", "depok")]
    [InlineData("migrate", "sekarang")]
    public async Task Words_that_are_no_verb_fail_and_say_so(params string[] words)
    {
        var end = await RunProgram.RunAsync(Nothing, words);

        Assert.Equal(1, end.Code);
        Assert.NotEmpty(end.Errors.Trim());
        Assert.DoesNotContain("   at ", end.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData]
    public async Task A_wrong_setting_ends_with_what_to_set(params string[] words)
    {
        var settings = new Dictionary<string, string> { ["ConnectionStrings__News"] = app.ConnectionString, ["Site__BaseUrl"] = "https://berita.test", ["Media__S3__Bucket"] = "berita" };

        var end = await RunProgram.RunAsync(settings, words);

        Assert.Equal(1, end.Code);
        Assert.Contains("Media__S3__Region is missing", end.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", end.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Usage:\n  ./run", "--help")]
    [InlineData("./run staff add <EMAIL> [", "staff", "add", "--help")]
    [InlineData("./run staff invite budi@contoh.id --drop-second-step", "staff", "--help")]
    public async Task Help_names_the_program_as_one_starts_it(string text, params string[] words)
    {
        var end = await RunProgram.RunAsync(Nothing, words);

        Assert.Contains(text, end.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NewsPortal.Web", end.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_succeeds() => Assert.Equal(0, (await RunProgram.RunAsync(Nothing, "--help")).Code);

    [Theory]
    [InlineData]
    [InlineData("migrate")]
    [InlineData("demo")]
    public async Task Production_without_a_database_ends_with_one_clear_line(params string[] words)
    {
        var end = await RunProgram.RunAsync(Nothing, words);

        Assert.Equal(1, end.Code);
        Assert.Contains("ConnectionStrings__News", Assert.Single(end.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bogor", "daerah", "There is no edition “bogor”. Known: depok, makassar, jayapura.")]
    [InlineData("depok", "opini", "There is no section “opini”. Known: daerah, internasional, kosong.")]
    public async Task Copy_for_an_unknown_place_is_refused_with_the_known_ones(string edition, string section, string message)
    {
        var end = await RunAsync("import", "copy", Copy(), "--edition", edition, "--section", section);

        Assert.Equal((1, message), (end.Code, end.Errors.Trim()));
    }

    [Fact]
    public async Task Imported_copy_is_read_at_the_printed_address()
    {
        var end = await RunAsync("import", "copy", Copy(), "--edition", "depok", "--section", "daerah");

        Assert.Equal(0, end.Code);
        var address = new Uri(end.Output.Trim().Split(' ')[^1]);
        Assert.Equal("Warga Memanen Padi", (await app.NewReader().OpenAsync(address.AbsolutePath)).TextOf("h1"));
    }

    [Fact]
    public async Task Copy_for_a_schema_that_is_not_there_is_refused_with_the_way_out()
    {
        var empty = RunProgram.Production(await TestCluster.NewEmptyDatabaseAsync(), folder);
        var end = await RunProgram.RunAsync(empty, "import", "copy", Copy(), "--edition", "depok", "--section", "daerah");

        Assert.Equal(1, end.Code);
        Assert.Contains("“migrate”", Assert.Single(end.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrating_brings_an_empty_database_to_the_schema_of_the_program()
    {
        var database = await TestCluster.NewEmptyDatabaseAsync();
        var end = await RunProgram.RunAsync(RunProgram.Production(database, folder), "migrate");

        Assert.Equal((0, "The schema is up to date."), (end.Code, end.Output.Trim()));
        await using var db = TestCluster.Open(database);
        Assert.Null(await Migrations.Migrator.SchemaFaultAsync(db, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Migrating_a_database_that_does_not_answer_fails_with_one_clear_line()
    {
        var end = await RunProgram.RunAsync(RunProgram.Production($"Host={folder};Database=x;Username=x;Timeout=2", folder), "migrate");

        Assert.Equal(1, end.Code);
        Assert.DoesNotContain("   at ", end.Errors, StringComparison.Ordinal);
        Assert.Single(end.Errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task Asking_the_health_of_a_server_that_is_not_there_fails_with_its_port()
    {
        var end = await RunProgram.RunAsync(Nothing, "health", "--port", "9");

        Assert.Equal((1, "No answer on port 9."), (end.Code, end.Errors.Trim()));
    }

    private Task<ProgramEnd> RunAsync(params string[] words) => RunProgram.RunAsync(RunProgram.Production(app.ConnectionString, folder), words);

    private string Copy()
    {
        var file = Path.Combine(folder, "naskah.txt");
        File.WriteAllText(file, TypedCopy.Of("Warga Memanen Padi"));
        return file;
    }
}
