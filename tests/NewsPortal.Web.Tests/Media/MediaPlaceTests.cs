using Microsoft.Extensions.Configuration;
using NewsPortal.Web.Media;
using NewsPortal.Web.Tests.App;
using NewsPortal.Web.Tests.Operations;

namespace NewsPortal.Web.Tests.Media;

/// <summary>Pictures have one place, and the settings name it whole.</summary>
public sealed class MediaPlaceTests(NewsPortalApp app) : IClassFixture<NewsPortalApp>
{
    [Theory]
    [InlineData("Path=/srv/media")]
    [InlineData("S3:Bucket=gambar S3:Region=ap-southeast-3")]
    [InlineData("S3:Bucket=gambar S3:ServiceUrl=http://minio:9000 S3:AccessKey=a S3:SecretKey=b S3:Prefix=berita/media S3:ForcePathStyle=true")]
    public void One_place_is_enough(string settings) => Assert.Equal([], FaultsOf(settings));

    [Theory]
    [InlineData("", "Nothing says where pictures are kept")]
    [InlineData("Path=", "Nothing says where pictures are kept")]
    [InlineData("Path=/srv/media S3:Bucket=gambar S3:Region=x", "are both set")]
    [InlineData("S3:Region=x", "Media__S3__Bucket is missing")]
    [InlineData("S3:Bucket=Gambar/Kami S3:Region=x", "“Gambar/Kami”, which is no name of a bucket")]
    [InlineData("S3:Bucket=gambar", "Media__S3__Region is missing")]
    [InlineData("S3:Bucket=gambar S3:ServiceUrl=minio", "Media__S3__ServiceUrl is “minio”")]
    [InlineData("S3:Bucket=gambar S3:ServiceUrl=ftp://minio", "Media__S3__ServiceUrl is “ftp://minio/”")]
    [InlineData("S3:Bucket=gambar S3:Region=x S3:AccessKey=a", "one is missing")]
    [InlineData("S3:Bucket=gambar S3:Region=x S3:SecretKey=b", "one is missing")]
    [InlineData("S3:Bucket=gambar S3:Region=x S3:Prefix=../lain", "Media__S3__Prefix is “../lain”")]
    [InlineData("S3:Bucket=gambar S3:Region=x S3:Prefix=media/", "Media__S3__Prefix is “media/”")]
    public void Anything_else_is_told_by_its_name(string settings, string fault) => Assert.Contains(fault, Assert.Single(FaultsOf(settings)), StringComparison.Ordinal);

    [Fact]
    public void The_secret_is_never_told() =>
        Assert.DoesNotContain("rahasia", string.Join(' ', FaultsOf("S3:SecretKey=rahasia S3:Prefix=/")), StringComparison.Ordinal);

    [Fact]
    public async Task A_site_with_two_places_does_not_start()
    {
        var settings = new Dictionary<string, string>(RunProgram.Production(app.ConnectionString, Path.GetTempPath())) { ["Media__S3__Bucket"] = "gambar", ["ASPNETCORE_URLS"] = "http://127.0.0.1:0" };

        var end = await RunProgram.RunAsync(settings);

        Assert.Equal(1, end.Code);
        Assert.Contains("Media__Path and Media__S3__… are both set", end.Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FaultsOf(string settings)
    {
        var values = settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('=', 2)).ToDictionary(s => $"Media:{s[0]}", s => (string?)s[1]);
        var media = new MediaOptions();
        new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Media").Bind(media);
        return new MediaPlaceValidator().Validate(null, media).Failures ?? [];
    }
}
