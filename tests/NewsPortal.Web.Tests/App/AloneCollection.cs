namespace NewsPortal.Web.Tests.App;

/// <summary>Tests that turn something of the whole process, such as the console or the picture library's loaders: nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
