namespace NewsPortal.Web.Blocks;

internal static class BlockServices
{
    public static void AddBlocks(this IServiceCollection services) => services.AddScoped<BlockReader>();
}
