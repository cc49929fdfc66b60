using Microsoft.EntityFrameworkCore.Infrastructure;
using NewsPortal.Data;
using NewsPortal.Migrations.Model;

namespace NewsPortal.Web.Tests.Architecture;

/// <summary>The model that the program starts with was made from the configuration at some time: this tells when it must be made anew.</summary>
public sealed class CompiledModelTests
{
    [Fact]
    public void The_compiled_model_says_what_the_configuration_says()
    {
        using var db = new NewsDbContext(NewsDatabase.Standalone(null));

        // If this fails: build the migrations, then run the command “dotnet ef dbcontext optimize …” of CONTRIBUTING.md.
        Assert.Equal(Told(db.Model), Told(NewsDbContextModel.Instance));
    }

    private static string Told(Microsoft.EntityFrameworkCore.Metadata.IModel model) => model.ToDebugString(MetadataDebugStringOptions.LongDefault);
}
